import { useState } from 'preact/hooks';
import type en from '../../texts/en/support-circle.json';
import { useView } from '../../platform/home.ts';
import { go } from '../../platform/place.ts';
import { texts } from '../../platform/texts.ts';
import { AboutPractice } from '../../shell/about-practice.tsx';
import type { ScreenProps } from '../../shell/screens.ts';
import { Button, Buttons } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Page } from '../../ui/page.tsx';
import { Status } from '../../ui/status.tsx';
import { EditPerson } from './edit-person.tsx';
import { PersonCard } from './person-card.tsx';

const t = texts<typeof en>();

/** People for oneself: they carry nothing to the other person, and find out nothing. */
export default function SupportCircle({ args }: ScreenProps) {
  const people = useView('supportCircle', undefined);
  const stand = useView('standing', undefined);
  const [said, setSaid] = useState(false);
  if (!people || !stand) return null;
  const known = people.find((one) => one.id === args['id']);
  if (args['part'] === 'edit') return <EditPerson person={known} today={stand.today} />;
  if (people.length === 0) return <EditPerson person={undefined} today={stand.today} first />;
  return (
    <Page heading={t('support-circle.heading')} lead={t('support-circle.lead')}>
      <Status>{said ? t('support-circle.noted') : undefined}</Status>
      {people.map((person) => (
        <PersonCard key={person.id} person={person} today={stand.today} onNoted={() => setSaid(true)} />
      ))}
      <Buttons>
        <Button kind="primary" onPress={() => go('support-circle', { part: 'edit' })}>
          {t('support-circle.another')}
        </Button>
      </Buttons>
      <Notice>{t('support-circle.not-messengers')}</Notice>
      <AboutPractice id="support-circle" />
    </Page>
  );
}
