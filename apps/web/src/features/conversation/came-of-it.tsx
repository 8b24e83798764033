import { useState } from 'preact/hooks';
import type en from '../../texts/en/conversation.json';
import type { ActResult } from '../../home/session.ts';
import { doAct } from '../../platform/home.ts';
import { useKept } from '../../platform/kept.ts';
import { goBack, goInstead } from '../../platform/place.ts';
import { texts } from '../../platform/texts.ts';
import { CrisisCard } from '../../shell/crisis-card.tsx';
import { OnOutcome } from '../../shell/outcome.tsx';
import { Choice } from '../../ui/choice.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { Field } from '../../ui/field.tsx';
import { StepPage } from '../../ui/step-page.tsx';
import { eventsOf, outcomes, type TalkOutcome } from './outcomes.ts';

const t = texts<typeof en>();

type Told = {
  readonly outcome: TalkOutcome | null;
  readonly happened: string;
  readonly readAs: string;
  readonly until: string;
  /** How many of its events the journal has already taken in. */
  readonly told: number;
};
const nothingTold: Told = { outcome: null, happened: '', readAs: '', until: '', told: 0 };

/** What came of the talk, in events: that they met, and what was said that changes what is open. A yes counts only if it was said. */
export function CameOfIt({ name }: { name: string }) {
  const kept = useKept<Told>('came-of-the-talk', nothingTold);
  const [missing, setMissing] = useState(false);
  const [busy, setBusy] = useState(false);
  const [result, setResult] = useState<ActResult>();

  if (!kept.ready) return null;
  const { outcome, happened, readAs, until } = kept.value;
  const tell = (told: Partial<Told>) => kept.change({ ...kept.value, ...told });

  const keep = async () => {
    if (!outcome || (outcome === 'they-asked' && happened.trim() === '')) return setMissing(true);
    const events = eventsOf(outcome, { happened: happened.trim(), readAs: readAs.trim(), until });
    setBusy(true);
    // What was taken in before something was refused is not told a second time.
    for (let index = kept.value.told; index < events.length; index++) {
      const event = events[index];
      if (!event) break;
      const done = await doAct({ do: 'log-contact', with: { v: event } });
      setResult(done);
      if (!done.ok) {
        setBusy(false);
        return tell({ told: index });
      }
    }
    setBusy(false);
    kept.done();
    goInstead('contact-log', { kept: 'yes' });
  };

  return (
    <StepPage
      step="came-of-it"
      heading={t('conversation-planner.came-of-it')}
      helper={t('conversation-planner.came-of-it-help', { name })}
      continueLabel={t('conversation-planner.keep')}
      onContinue={() => void keep()}
      busy={busy}
      backLabel={t('conversation-planner.back')}
      onBack={goBack}
    >
      <Field
        multiline
        rows={3}
        label={t('conversation-planner.happened')}
        hint={t('conversation-planner.happened-hint')}
        value={happened}
        onInput={(text) => tell({ happened: text })}
        error={missing && outcome === 'they-asked' && happened.trim() === '' ? t('conversation-planner.words-needed') : undefined}
      />
      <Field
        multiline
        rows={2}
        label={t('conversation-planner.read-as')}
        value={readAs}
        onInput={(text) => tell({ readAs: text })}
      />
      <CrisisCard text={`${happened} ${readAs}`} />
      <Choice
        legend={t('conversation-planner.what-was-said')}
        options={outcomes.map((value) => ({ value, label: t(`conversation-planner.outcome.${value}`, { name }) }))}
        value={outcome}
        onChange={(value) => tell({ outcome: value })}
        error={missing && !outcome ? t('conversation-planner.choose') : undefined}
      />
      {outcome === 'time' && (
        <DateField label={t('conversation-planner.until')} value={until} onInput={(day) => tell({ until: day })} />
      )}
      <OnOutcome result={result} />
    </StepPage>
  );
}
