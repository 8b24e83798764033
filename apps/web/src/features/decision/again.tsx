import { useState } from 'preact/hooks';
import type en from '../../texts/en/decision.json';
import type { ActResult } from '../../home/session.ts';
import { useDraft } from '../../platform/draft.ts';
import { doAct } from '../../platform/home.ts';
import { goBack, goInstead } from '../../platform/place.ts';
import { sayDay, texts } from '../../platform/texts.ts';
import { OnOutcome } from '../../shell/outcome.tsx';
import { Button } from '../../ui/button.tsx';
import { Field } from '../../ui/field.tsx';
import { StepPage } from '../../ui/step-page.tsx';
import type { Taken } from './taken.tsx';

const t = texts<typeof en>();

/** After a night: the decision as it was written, and whether it still holds. */
export function Again({ decision }: { decision: Taken }) {
  const draft = useDraft(`decision-again-${decision.id}`);
  const [result, setResult] = useState<ActResult>();
  const [busy, setBusy] = useState(false);
  const holds = async () => {
    setBusy(true);
    const why = draft.text.trim();
    const kept = await doAct({
      do: 'decide',
      with: { choice: decision.choice, reaffirms: decision.id, ...(why ? { why } : {}) },
    });
    setBusy(false);
    setResult(kept);
    if (!kept.ok) return;
    draft.done();
    goInstead('decision-worksheet');
  };
  return (
    <StepPage
      step="again"
      heading={t('decision-worksheet.again-heading')}
      helper={
        <>
          <p>{t(`decision-worksheet.you-chose.${decision.choice}`, { day: sayDay(decision.on) })}</p>
          {decision.why && <blockquote>{decision.why}</blockquote>}
        </>
      }
      continueLabel={t('decision-worksheet.holds')}
      onContinue={() => void holds()}
      busy={busy}
      backLabel={t('decision-worksheet.back')}
      onBack={goBack}
      other={<Button onPress={() => goInstead('decision-worksheet')}>{t('decision-worksheet.changed-mind')}</Button>}
    >
      <Field
        multiline
        rows={3}
        label={t('decision-worksheet.this-morning')}
        hint={t('decision-worksheet.optional')}
        value={draft.text}
        onInput={draft.write}
      />
      <OnOutcome result={result} />
    </StepPage>
  );
}
