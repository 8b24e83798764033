import { useState } from 'preact/hooks';
import type en from '../../texts/en/decision.json';
import type { ActResult } from '../../home/session.ts';
import type { ViewModel } from '../../home/views/index.ts';
import { useDraft } from '../../platform/draft.ts';
import { doAct } from '../../platform/home.ts';
import { goBack, goInstead } from '../../platform/place.ts';
import { texts } from '../../platform/texts.ts';
import { CrisisCard } from '../../shell/crisis-card.tsx';
import { OnOutcome } from '../../shell/outcome.tsx';
import { Field } from '../../ui/field.tsx';
import { StepPage } from '../../ui/step-page.tsx';

const t = texts<typeof en>();

export const choices = ['try', 'not-yet', 'let-go'] as const;
export type Choice = (typeof choices)[number];
export const isChoice = (text: string): text is Choice => (choices as readonly string[]).includes(text);

/** The decision in one sentence, and why. Nothing follows from it until it has been slept on. */
export function Choosing({ choice, sheet }: { choice: Choice; sheet: ViewModel<'decisionWorksheet'> }) {
  const draft = useDraft(`decision-${choice}`);
  const [result, setResult] = useState<ActResult>();
  const [busy, setBusy] = useState(false);
  const keep = async () => {
    setBusy(true);
    const why = draft.text.trim();
    const kept = await doAct({ do: 'decide', with: { choice, ...(why ? { why } : {}) } });
    setBusy(false);
    setResult(kept);
    if (!kept.ok) return;
    draft.done();
    if (choice === 'let-go') goInstead('letting-go');
    else goInstead('decision-worksheet');
  };
  return (
    <StepPage
      step={choice}
      heading={t(`decision-worksheet.choosing.${choice}`)}
      helper={t(`decision-worksheet.choosing-means.${choice}`)}
      continueLabel={t('decision-worksheet.keep')}
      onContinue={() => void keep()}
      busy={busy}
      backLabel={t('decision-worksheet.back')}
      onBack={goBack}
    >
      <Field
        multiline
        rows={4}
        label={t('decision-worksheet.why')}
        hint={sheet.decision ? t('decision-worksheet.why-changed') : t('decision-worksheet.why-hint')}
        value={draft.text}
        onInput={draft.write}
      />
      <CrisisCard text={draft.text} />
      <OnOutcome result={result} />
    </StepPage>
  );
}
