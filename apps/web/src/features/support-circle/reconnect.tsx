import { useState } from 'preact/hooks';
import type en from '../../texts/en/support-circle.json';
import type { ActResult } from '../../home/session.ts';
import { doAct } from '../../platform/home.ts';
import { texts } from '../../platform/texts.ts';
import { OnOutcome } from '../../shell/outcome.tsx';
import { Button, Buttons } from '../../ui/button.tsx';
import { Choice } from '../../ui/choice.tsx';
import { Field } from '../../ui/field.tsx';
import type { PersonModel } from './person-card.tsx';

const t = texts<typeof en>();

const ways = ['line', 'call', 'walk'] as const;

/** A small way back to someone: what, and when. No reason is needed. */
export function Reconnect({ person, onDone }: { person: PersonModel; onDone: () => void }) {
  const [way, setWay] = useState<(typeof ways)[number] | null>(null);
  const [when, setWhen] = useState('');
  const [tried, setTried] = useState(false);
  const [result, setResult] = useState<ActResult>();
  const keep = async () => {
    if (!way) return setTried(true);
    const outcome = await doAct({
      do: 'record',
      with: {
        kind: 'goal',
        v: {
          practice: 'support-circle',
          what: t(`support-circle.way.${way}`),
          reason: person.id,
          ...(when.trim() ? { when: when.trim() } : {}),
        },
      },
    });
    setResult(outcome);
    if (outcome.ok) onDone();
  };
  return (
    <div class="section">
      <Choice
        legend={t('support-circle.reconnect-how')}
        options={ways.map((value) => ({ value, label: t(`support-circle.way.${value}`) }))}
        value={way}
        onChange={setWay}
        error={tried && !way ? t('support-circle.choose') : undefined}
      />
      <Field label={t('support-circle.when')} hint={t('support-circle.when-hint')} value={when} onInput={setWhen} />
      <Buttons>
        <Button onPress={() => void keep()}>{t('support-circle.keep')}</Button>
        <Button kind="link" onPress={onDone}>
          {t('support-circle.not-now')}
        </Button>
      </Buttons>
      <OnOutcome result={result} />
    </div>
  );
}
