import { useState } from 'preact/hooks';
import { addDays } from '@reprise/core';
import type en from '../../texts/en/letters.json';
import type { ActResult } from '../../home/session.ts';
import { doAct } from '../../platform/home.ts';
import { at } from '../../platform/moment.ts';
import { texts } from '../../platform/texts.ts';
import { OnOutcome } from '../../shell/outcome.tsx';
import { Choice } from '../../ui/choice.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { StepPage } from '../../ui/step-page.tsx';
import { sealDay, seals, wholeLetter, type Seal, type Writing } from './prompts.ts';

const t = texts<typeof en>();

const fates = ['seal', 'destroy', 'keep'] as const;
type Fate = (typeof fates)[number];

type Props = { writing: Writing; onBack: () => void; onEnd: (how: Record<string, string>) => void };

/** Sealed until a day, destroyed, or kept; there is no fourth. */
export function WhatBecomes({ writing, onBack, onEnd }: Props) {
  const [fate, setFate] = useState<Fate | null>(null);
  const [seal, setSeal] = useState<Seal | null>(null);
  const [own, setOwn] = useState('');
  const [tried, setTried] = useState(false);
  const [busy, setBusy] = useState(false);
  const [result, setResult] = useState<ActResult>();
  const today = at().slice(0, 10);
  const text = wholeLetter(writing);
  const until = seal ? sealDay(seal, own, (count) => addDays(today, count), today) : undefined;

  const end = async () => {
    if (!fate || (fate === 'seal' && !until)) return setTried(true);
    // What is destroyed was never recorded: only the draft held it, and the draft goes.
    if (fate === 'destroy' || text === '') return onEnd({ gone: 'yes' });
    setBusy(true);
    const outcome = await doAct({
      do: 'record',
      with: { kind: 'letter', v: { text, prompt: writing.kind, ...(fate === 'seal' ? { sealedUntil: until } : {}) } },
    });
    setBusy(false);
    setResult(outcome);
    if (outcome.ok) onEnd({ sealed: fate === 'seal' && until ? until : 'none' });
  };

  return (
    <StepPage
      step="fate"
      heading={t('letters.what-becomes')}
      helper={text === '' ? t('letters.nothing-written') : t('letters.what-becomes-help')}
      continueLabel={fate ? t(`letters.do-${fate}`) : t('letters.continue')}
      onContinue={() => void end()}
      busy={busy}
      backLabel={t('letters.back')}
      onBack={onBack}
    >
      <Choice
        legend={t('letters.what-becomes')}
        legendHidden
        options={fates.map((value) => ({
          value,
          label: t(`letters.fate.${value}`),
          description: t(`letters.fate-says.${value}`),
        }))}
        value={fate}
        onChange={setFate}
        error={tried && !fate ? t('letters.choose') : undefined}
      />
      {fate === 'seal' && (
        <Choice
          legend={t('letters.how-long')}
          options={seals.map((value) => ({ value, label: t(`letters.seal.${value}`) }))}
          value={seal}
          onChange={setSeal}
          error={tried && !seal ? t('letters.choose') : undefined}
        />
      )}
      {fate === 'seal' && seal === 'day' && (
        <DateField
          label={t('letters.seal-day')}
          value={own}
          min={addDays(today, 1)}
          onInput={setOwn}
          error={tried && !until ? t('letters.seal-day-missing') : undefined}
        />
      )}
      <OnOutcome result={result} />
    </StepPage>
  );
}
