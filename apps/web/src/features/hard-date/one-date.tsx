import { useState } from 'preact/hooks';
import type en from '../../texts/en/hard-date.json';
import type { ActResult } from '../../home/session.ts';
import { doAct, useView } from '../../platform/home.ts';
import { go, goInstead } from '../../platform/place.ts';
import { sayDay, texts } from '../../platform/texts.ts';
import { CallLink } from '../../shell/call-link.tsx';
import { OnOutcome } from '../../shell/outcome.tsx';
import { ShownBack } from '../../shell/shown-back.tsx';
import { Button, Buttons } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Page, Section } from '../../ui/page.tsx';
import type { HardDateEntry } from './dates.ts';

const t = texts<typeof en>();

/** On the day and before it: the plan first, then people and own words. */
export function OneDate({ date, today }: { date: HardDateEntry; today: string }) {
  const help = useView('urgeHelp', undefined);
  const own = useView('shownBack', { place: 'hard-date', atMost: 1 });
  const [asking, setAsking] = useState(false);
  const [result, setResult] = useState<ActResult>();
  const { on, what, plan } = date.v;
  const remove = async () => {
    setAsking(false);
    const outcome = await doAct({ do: 'remove', with: { kind: 'hard-date', id: date.id } });
    setResult(outcome);
    if (outcome.ok) goInstead('hard-date');
  };
  const lead = on === today ? t('hard-date.is-today') : on > today ? t('hard-date.comes-back') : t('hard-date.is-over');
  const words = own?.filter((item) => item.practice !== 'support-circle') ?? [];
  return (
    <Page over={sayDay(on)} heading={what} lead={lead}>
      <Card
        foremost={on >= today}
        title={t('hard-date.your-plan')}
        actions={<Button onPress={() => go('hard-date', { part: 'edit', id: date.id })}>{t('hard-date.change')}</Button>}
      >
        <p>{plan?.trim() || t('hard-date.no-plan')}</p>
      </Card>
      {help && help.people.length > 0 && (
        <Section heading={t('hard-date.people')}>
          {help.people.slice(0, 4).map((one) => (
            <div key={one.id} class="buttons">
              <strong>{one.name}</strong>
              {one.reach && <CallLink reach={one.reach}>{t('hard-date.call', { name: one.name })}</CallLink>}
            </div>
          ))}
        </Section>
      )}
      {words.length > 0 && (
        <Section heading={t('hard-date.own-words')}>
          <ShownBack place="hard-date" except={['support-circle']} />
        </Section>
      )}
      <Buttons>
        <Button onPress={() => go('cannot-settle')}>{t('hard-date.settle')}</Button>
        <Button onPress={() => go('urge')}>{t('hard-date.urge')}</Button>
        <Button kind="link" onPress={() => go('hard-date')}>
          {t('hard-date.all')}
        </Button>
        <Button kind="danger-quiet" icon="delete" onPress={() => setAsking(true)}>
          {t('hard-date.delete')}
        </Button>
      </Buttons>
      <OnOutcome result={result} />
      <Dialog
        open={asking}
        title={t('hard-date.delete-ask')}
        onClose={() => setAsking(false)}
        actions={
          <>
            <Button kind="danger-quiet" onPress={() => void remove()}>
              {t('hard-date.delete-do')}
            </Button>
            <Button onPress={() => setAsking(false)}>{t('hard-date.delete-not')}</Button>
          </>
        }
      >
        {t('hard-date.delete-says')}
      </Dialog>
    </Page>
  );
}
