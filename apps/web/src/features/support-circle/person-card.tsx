import { useState } from 'preact/hooks';
import type en from '../../texts/en/support-circle.json';
import type { ActResult } from '../../home/session.ts';
import type { ViewModel } from '../../home/views/index.ts';
import { doAct } from '../../platform/home.ts';
import { go } from '../../platform/place.ts';
import { texts } from '../../platform/texts.ts';
import { CallLink } from '../../shell/call-link.tsx';
import { OnOutcome } from '../../shell/outcome.tsx';
import { Button, Buttons } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Reconnect } from './reconnect.tsx';

const t = texts<typeof en>();

export type PersonModel = ViewModel<'supportCircle'>[number];

type Props = { person: PersonModel; today: string; onNoted: () => void };

/** One tap to call; what one meant to ask stands beside it. */
export function PersonCard({ person, today, onNoted }: Props) {
  const [planning, setPlanning] = useState(false);
  const [result, setResult] = useState<ActResult>();
  const { id, v, days, aWhile, plan } = person;
  const spoke = async () => {
    let outcome = await doAct({ do: 'record', with: { kind: 'person', id, v: { ...v, lastSpokenOn: today } } });
    // The plan to get in touch has happened with it.
    if (outcome.ok && plan)
      outcome = await doAct({ do: 'record', with: { kind: 'goal', id: plan.id, v: { ...plan.v, ended: true } } });
    setResult(outcome);
    if (outcome.ok) onNoted();
  };
  return (
    <Card
      title={v.name}
      over={days === undefined ? undefined : t('support-circle.spoke-days', { days })}
      actions={
        <>
          {v.reach && <CallLink reach={v.reach}>{t('support-circle.call', { name: v.name })}</CallLink>}
          {days !== 0 && (
            <Button name={t('support-circle.spoke-name', { name: v.name })} onPress={() => void spoke()}>
              {t('support-circle.spoke')}
            </Button>
          )}
          <Button
            kind="link"
            name={t('support-circle.edit-name', { name: v.name })}
            onPress={() => go('support-circle', { part: 'edit', id })}
          >
            {t('support-circle.edit')}
          </Button>
        </>
      }
    >
      {v.forWhat && <p>{v.forWhat}</p>}
      {v.toAsk && (
        <p>
          <span class="quiet">{t('support-circle.to-ask-short')}</span> {v.toAsk}
        </p>
      )}
      {plan && (
        <p>
          <span class="quiet">{t('support-circle.planned')}</span> {plan.v.when ? `${plan.v.what} · ${plan.v.when}` : plan.v.what}
        </p>
      )}
      {!plan && aWhile && !planning && (
        <>
          <p class="quiet">{t('support-circle.a-while')}</p>
          <Buttons>
            <Button kind="link" onPress={() => setPlanning(true)}>
              {t('support-circle.reconnect')}
            </Button>
          </Buttons>
        </>
      )}
      {!plan && planning && <Reconnect person={person} onDone={() => setPlanning(false)} />}
      <OnOutcome result={result} />
    </Card>
  );
}
