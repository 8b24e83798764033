import { useState } from 'preact/hooks';
import type en from '../../texts/en/reasons.json';
import type { ActResult } from '../../home/session.ts';
import { doAct } from '../../platform/home.ts';
import { useDraft } from '../../platform/draft.ts';
import { goBack, goInstead } from '../../platform/place.ts';
import { texts } from '../../platform/texts.ts';
import { OnOutcome } from '../../shell/outcome.tsx';
import { Choice } from '../../ui/choice.tsx';
import { Field } from '../../ui/field.tsx';
import { StepPage } from '../../ui/step-page.tsx';

const t = texts<typeof en>();

export const staters = ['them', 'me', 'both', 'nobody'] as const;
type Stater = (typeof staters)[number];

/** Two questions, no more: enough for a first evening. */
export function NewReason({ first }: { first: boolean }) {
  const draft = useDraft('new-reason');
  const [statedBy, setStatedBy] = useState<Stater | null>(null);
  const [asked, setAsked] = useState<'text' | 'by'>('text');
  const [missing, setMissing] = useState(false);
  const [result, setResult] = useState<ActResult>();
  const said = draft.text.trim() !== '';

  const keep = async () => {
    if (!statedBy) return setMissing(true);
    const kept = await doAct({ do: 'record', with: { kind: 'reason', v: { text: draft.text.trim(), statedBy } } });
    setResult(kept);
    if (!kept.ok) return;
    draft.done();
    goInstead('reasons-board', { id: kept.ids[0] ?? '' });
  };

  return asked === 'text' ? (
    <StepPage
      step="text"
      heading={first ? t('reasons-board.first') : t('reasons-board.new')}
      helper={first ? t('reasons-board.first-help') : t('reasons-board.new-help')}
      continueLabel={t('reasons-board.continue')}
      onContinue={() => (said ? (setMissing(false), setAsked('by')) : setMissing(true))}
      {...(first ? {} : { backLabel: t('reasons-board.back'), onBack: goBack })}
    >
      <Field
        multiline
        rows={3}
        label={t('reasons-board.text')}
        value={draft.text}
        onInput={draft.write}
        error={missing && !said ? t('reasons-board.text-missing') : undefined}
      />
    </StepPage>
  ) : (
    <StepPage
      step="by"
      heading={t('reasons-board.who-said')}
      helper={draft.text.trim()}
      continueLabel={t('reasons-board.keep')}
      onContinue={() => void keep()}
      backLabel={t('reasons-board.back')}
      onBack={() => setAsked('text')}
    >
      <Choice
        legend={t('reasons-board.who-said')}
        legendHidden
        options={staters.map((value) => ({ value, label: t(`reasons-board.stated-by.${value}`) }))}
        value={statedBy}
        onChange={setStatedBy}
        error={missing && !statedBy ? t('reasons-board.who-missing') : undefined}
      />
      <OnOutcome result={result} />
    </StepPage>
  );
}
