import { useState } from 'preact/hooks';
import type en from '../../texts/en/journal.json';
import type { ActResult } from '../../home/session.ts';
import { useDraft } from '../../platform/draft.ts';
import { doAct } from '../../platform/home.ts';
import { goBack, goInstead } from '../../platform/place.ts';
import { texts } from '../../platform/texts.ts';
import { OnOutcome } from '../../shell/outcome.tsx';
import { Field } from '../../ui/field.tsx';
import { StepPage } from '../../ui/step-page.tsx';
import type { RecordModel } from './say-field.ts';

const t = texts<typeof en>();

/** Takes a mistaken record back, in the open, with what is right. */
export function CorrectRecord({ record }: { record: RecordModel }) {
  const { kind, id } = record;
  const draft = useDraft(`correct-${id}`);
  const [result, setResult] = useState<ActResult>();
  const [busy, setBusy] = useState(false);
  const correct = async () => {
    if (kind !== 'contact' && kind !== 'minor' && kind !== 'correction') return;
    setBusy(true);
    const outcome = await doAct({ do: 'correct', with: { kind, id, because: draft.text } });
    setBusy(false);
    setResult(outcome);
    if (!outcome.ok) return;
    draft.done();
    goInstead('record', { kind, id });
  };
  return (
    <StepPage
      step="correct"
      heading={t('record.correct-heading')}
      helper={t('record.correct-says')}
      continueLabel={t('record.correct-do')}
      continueDisabled={draft.text.trim() === ''}
      busy={busy}
      onContinue={() => void correct()}
      backLabel={t('record.back')}
      onBack={goBack}
    >
      <Field label={t('record.correct-because')} value={draft.text} onInput={draft.write} multiline rows={4} />
      <OnOutcome result={result} />
    </StepPage>
  );
}
