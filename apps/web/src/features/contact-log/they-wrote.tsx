import { useState } from 'preact/hooks';
import type en from '../../texts/en/they-wrote.json';
import type { ActResult } from '../../home/session.ts';
import type { ViewModel } from '../../home/views/index.ts';
import { doAct, useView } from '../../platform/home.ts';
import { useKept } from '../../platform/kept.ts';
import { localToTime } from '../../platform/moment.ts';
import { goBack } from '../../platform/place.ts';
import { texts } from '../../platform/texts.ts';
import { TheHour } from './the-hour.tsx';
import { TheyWroteChanged } from './they-wrote-changed.tsx';
import { TheyWroteStep } from './they-wrote-step.tsx';
import type { Contact } from './what-i-did.ts';
import { eventOf, missingIn, nothingHeard, stepsFor, type Heard } from './what-they-did.ts';

const t = texts<typeof en>();

export type WasHeard = { readonly event: Contact; readonly before: ViewModel<'standing'> };

/** An hour first, then what it says apart from what was read into it, what kind it is, and what that changes. */
export default function TheyWrote() {
  const stand = useView('standing', undefined);
  const kept = useKept<Heard>('they-wrote', nothingHeard);
  const [tried, setTried] = useState(false);
  const [busy, setBusy] = useState(false);
  const [result, setResult] = useState<ActResult>();
  const [was, setWas] = useState<WasHeard>();
  if (!stand || !kept.ready) return null;
  if (was) return <TheyWroteChanged was={was} now={stand} />;

  const heard = kept.value;
  const steps = stepsFor(heard);
  const place = Math.max(0, steps.indexOf(heard.step));
  const step = steps[place] ?? 'hour';
  const change = (next: Partial<Heard>) => kept.change({ ...heard, step, ...next });

  const keep = async () => {
    setBusy(true);
    const event = eventOf(heard);
    const outcome = await doAct({
      do: 'log-contact',
      with: { v: event, ...(heard.when ? { at: localToTime(heard.when) } : {}) },
    });
    setBusy(false);
    setResult(outcome);
    if (!outcome.ok) return;
    kept.done();
    setWas({ event, before: stand });
  };
  const missing = missingIn({ ...heard, step });
  const onContinue = () => {
    if (missing) return setTried(true);
    setTried(false);
    const next = steps[place + 1];
    if (next) change({ step: next });
    else void keep();
  };

  if (step === 'hour') return <TheHour heard={heard} stand={stand} change={change} onContinue={onContinue} />;
  const last = place === steps.length - 1 && heard.kind !== undefined;
  return (
    <TheyWroteStep
      heard={{ ...heard, step }}
      stand={stand}
      change={change}
      missing={tried ? missing : undefined}
      result={result}
      page={{
        step,
        busy,
        onContinue,
        continueLabel: last ? t('they-wrote.keep') : t('they-wrote.continue'),
        backLabel: t('they-wrote.back'),
        onBack: () => (place === 0 ? goBack() : change({ step: steps[place - 1] ?? 'hour' })),
      }}
    />
  );
}
