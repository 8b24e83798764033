import { useState } from 'preact/hooks';
import type en from '../../texts/en/journal.json';
import type { ActResult } from '../../home/session.ts';
import { useDraft } from '../../platform/draft.ts';
import { doAct } from '../../platform/home.ts';
import { goBack, goInstead } from '../../platform/place.ts';
import { texts } from '../../platform/texts.ts';
import { CrisisCard } from '../../shell/crisis-card.tsx';
import { OnOutcome } from '../../shell/outcome.tsx';
import { Field } from '../../ui/field.tsx';
import { StepPage } from '../../ui/step-page.tsx';

const t = texts<typeof en>();

/** A plain note: no prompt, no purpose. */
export function NewNote() {
  const draft = useDraft('note');
  const [result, setResult] = useState<ActResult>();
  const [busy, setBusy] = useState(false);
  const keep = async () => {
    setBusy(true);
    const outcome = await doAct({ do: 'record', with: { kind: 'note', v: { text: draft.text } } });
    setBusy(false);
    setResult(outcome);
    if (!outcome.ok) return;
    draft.done();
    goInstead('journal');
  };
  return (
    <StepPage
      step="note"
      heading={t('record.new-note')}
      helper={t('record.new-note-helper')}
      continueLabel={t('record.save-note')}
      continueDisabled={draft.text.trim() === ''}
      busy={busy}
      onContinue={() => void keep()}
      backLabel={t('record.back')}
      onBack={goBack}
    >
      <Field label={t('record.new-note')} labelHidden value={draft.text} onInput={draft.write} multiline rows={8} />
      <CrisisCard text={draft.text} />
      <OnOutcome result={result} />
    </StepPage>
  );
}
