import { useState } from 'preact/hooks';
import type en from '../../texts/en/letting-go.json';
import type { ActResult } from '../../home/session.ts';
import { doAct } from '../../platform/home.ts';
import { useDraft } from '../../platform/draft.ts';
import { goBack, goInstead } from '../../platform/place.ts';
import { texts } from '../../platform/texts.ts';
import { OnOutcome } from '../../shell/outcome.tsx';
import { Field } from '../../ui/field.tsx';
import { StepPage } from '../../ui/step-page.tsx';

const t = texts<typeof en>();

/** One question before it is kept: why. It may stay empty, and it may be changed on any day. */
export function Decide({ choice }: { choice: 'let-go' | 'not-yet' }) {
  const draft = useDraft(`decide-${choice}`);
  const [result, setResult] = useState<ActResult>();
  const keep = async () => {
    const why = draft.text.trim();
    const done = await doAct({ do: 'decide', with: { choice, ...(why ? { why } : {}) } });
    setResult(done);
    if (!done.ok) return;
    draft.done();
    goInstead('letting-go');
  };
  return (
    <StepPage
      step={choice}
      heading={t(`letting-go.decide.${choice}`)}
      helper={t(`letting-go.decide.${choice}.help`)}
      continueLabel={t(`letting-go.decide.${choice}.keep`)}
      onContinue={() => void keep()}
      backLabel={t('letting-go.back')}
      onBack={goBack}
    >
      <Field
        multiline
        rows={4}
        label={t('letting-go.why')}
        hint={t('letting-go.why-hint')}
        value={draft.text}
        onInput={draft.write}
      />
      <OnOutcome result={result} />
    </StepPage>
  );
}
