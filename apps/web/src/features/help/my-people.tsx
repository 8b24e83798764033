import type en from '../../texts/en/help.json';
import { useView } from '../../platform/home.ts';
import { go } from '../../platform/place.ts';
import { texts } from '../../platform/texts.ts';
import { CallLink } from '../../shell/call-link.tsx';
import { Button, Buttons } from '../../ui/button.tsx';
import { Section } from '../../ui/page.tsx';

const t = texts<typeof en>();

/** The people the person named as those to lean on. */
export function MyPeople() {
  const people = useView('records', { kind: 'person' });
  if (!people) return null;
  return (
    <Section heading={t('help.people')}>
      {people.length === 0 && <p>{t('help.people-none')}</p>}
      {people.map((one) => {
        const { name, reach, forWhat } = one.v as { name: string; reach?: string; forWhat?: string };
        return (
          <div key={one.id} class="prose">
            <p>
              <strong>{name}</strong>
              {forWhat && <span class="quiet"> {forWhat}</span>}
            </p>
            {reach && (
              <div class="buttons">
                <CallLink reach={reach}>{t('help.call-person', { name })}</CallLink>
              </div>
            )}
          </div>
        );
      })}
      <Buttons>
        <Button kind="link" onPress={() => go('support-circle')}>
          {t('help.to-people')}
        </Button>
      </Buttons>
    </Section>
  );
}
