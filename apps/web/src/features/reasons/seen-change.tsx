import { useState } from 'preact/hooks';
import type en from '../../texts/en/reasons.json';
import type { ActResult } from '../../home/session.ts';
import { useDraft } from '../../platform/draft.ts';
import { doAct } from '../../platform/home.ts';
import { goBack, goInstead } from '../../platform/place.ts';
import { texts } from '../../platform/texts.ts';
import { OnOutcome } from '../../shell/outcome.tsx';
import { Choice } from '../../ui/choice.tsx';
import { Field } from '../../ui/field.tsx';
import { StepPage } from '../../ui/step-page.tsx';
import type { ReasonModel } from './board.tsx';

const t = texts<typeof en>();

/** Something that happened and shows that a reason is changing. */
export function SeenChange({ reason }: { reason: ReasonModel }) {
  const draft = useDraft(`evidence-${reason.id}`);
  const [whose, setWhose] = useState<'me' | 'them'>('me');
  const [noticeable, setNoticeable] = useState<'yes' | 'no' | null>(null);
  const [missing, setMissing] = useState(false);
  const [result, setResult] = useState<ActResult>();
  const said = draft.text.trim() !== '';

  const keep = async () => {
    if (!said || !noticeable) return setMissing(true);
    const kept = await doAct({
      do: 'record',
      with: { kind: 'evidence', v: { reason: reason.id, whose, what: draft.text.trim(), noticeable: noticeable === 'yes' } },
    });
    setResult(kept);
    if (!kept.ok) return;
    draft.done();
    goInstead('reasons-board', { id: reason.id });
  };

  return (
    <StepPage
      step="evidence"
      heading={t('reasons-board.what-seen')}
      helper={
        <>
          <p>{reason.v.text}</p>
          {reason.v.toChange && <p>{t('reasons-board.to-change-was', { what: reason.v.toChange })}</p>}
        </>
      }
      continueLabel={t('reasons-board.keep')}
      onContinue={() => void keep()}
      backLabel={t('reasons-board.back')}
      onBack={goBack}
    >
      <Choice
        legend={t('reasons-board.whose-change')}
        options={(['me', 'them'] as const).map((value) => ({ value, label: t(`reasons-board.whose.${value}`) }))}
        value={whose}
        onChange={setWhose}
      />
      <Field
        multiline
        rows={3}
        label={t('reasons-board.what')}
        hint={t('reasons-board.what-hint')}
        value={draft.text}
        onInput={draft.write}
        error={missing && !said ? t('reasons-board.text-missing') : undefined}
      />
      <Choice
        legend={t('reasons-board.could-notice')}
        options={(['yes', 'no'] as const).map((value) => ({ value, label: t(`reasons-board.could-notice.${value}`) }))}
        value={noticeable}
        onChange={setNoticeable}
        error={missing && !noticeable ? t('reasons-board.who-missing') : undefined}
      />
      <OnOutcome result={result} />
    </StepPage>
  );
}
