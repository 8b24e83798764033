import { useState } from 'preact/hooks';
import type { Act } from '@reprise/core';
import type en from '../../texts/en/conversation.json';
import type { ActResult } from '../../home/session.ts';
import { doAct } from '../../platform/home.ts';
import { go, goBack } from '../../platform/place.ts';
import { texts } from '../../platform/texts.ts';
import { OnOutcome } from '../../shell/outcome.tsx';
import { Choice } from '../../ui/choice.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { Field } from '../../ui/field.tsx';
import { StepPage } from '../../ui/step-page.tsx';
import { eventsOf, outcomes, type TalkOutcome } from './outcomes.ts';

const t = texts<typeof en>();

/** What came of the talk, in events: that they met, and what was said that changes what is open. A yes counts only if it was said. */
export function CameOfIt({ name }: { name: string }) {
  const [outcome, setOutcome] = useState<TalkOutcome | null>(null);
  const [happened, setHappened] = useState('');
  const [readAs, setReadAs] = useState('');
  const [until, setUntil] = useState('');
  const [missing, setMissing] = useState(false);
  const [result, setResult] = useState<ActResult>();

  const keep = async () => {
    if (!outcome || (outcome === 'they-asked' && happened.trim() === '')) return setMissing(true);
    for (const event of eventsOf(outcome, { happened: happened.trim(), readAs: readAs.trim(), until })) {
      const doing: Act = { do: 'log-contact', with: { v: event } };
      const done = await doAct(doing);
      setResult(done);
      if (!done.ok) return;
    }
    go('contact-log');
  };

  return (
    <StepPage
      step="came-of-it"
      heading={t('conversation-planner.came-of-it')}
      helper={t('conversation-planner.came-of-it-help', { name })}
      continueLabel={t('conversation-planner.keep')}
      onContinue={() => void keep()}
      backLabel={t('conversation-planner.back')}
      onBack={goBack}
    >
      <Field
        multiline
        rows={3}
        label={t('conversation-planner.happened')}
        hint={t('conversation-planner.happened-hint')}
        value={happened}
        onInput={setHappened}
        error={missing && outcome === 'they-asked' && happened.trim() === '' ? t('conversation-planner.words-needed') : undefined}
      />
      <Field multiline rows={2} label={t('conversation-planner.read-as')} value={readAs} onInput={setReadAs} />
      <Choice
        legend={t('conversation-planner.what-was-said')}
        options={outcomes.map((value) => ({ value, label: t(`conversation-planner.outcome.${value}`, { name }) }))}
        value={outcome}
        onChange={setOutcome}
        error={missing && !outcome ? t('conversation-planner.choose') : undefined}
      />
      {outcome === 'time' && <DateField label={t('conversation-planner.until')} value={until} onInput={setUntil} />}
      <OnOutcome result={result} />
    </StepPage>
  );
}
