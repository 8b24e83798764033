import { useEffect, useRef, useState } from 'preact/hooks';
import type en from '../../texts/en/practice.json';
import type { ActResult } from '../../home/session.ts';
import type { ViewModel } from '../../home/views/index.ts';
import { useDraft } from '../../platform/draft.ts';
import { doAct } from '../../platform/home.ts';
import { goBack, goInstead } from '../../platform/place.ts';
import { sayDay, texts } from '../../platform/texts.ts';
import { CrisisCard } from '../../shell/crisis-card.tsx';
import { OnOutcome } from '../../shell/outcome.tsx';
import { Button } from '../../ui/button.tsx';
import { Mood } from '../../ui/mood.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Facts } from '../../ui/page.tsx';
import { StepPage } from '../../ui/step-page.tsx';
import { AskedPart, ShownPart } from './exercise-part.tsx';
import {
  asksForWriting,
  fieldsOf,
  isAnswered,
  isField,
  missingIn,
  moodFell,
  parseKept,
  sayAnswer,
  stepsAhead,
  stepsThatMayCome,
  toRecord,
  writtenIn,
  type Kept,
} from './exercise-flow.ts';
import { useSpent } from './use-spent.ts';

const t = texts<typeof en>();

export type PracticeModel = NonNullable<ViewModel<'practice'>>;

/** Steps that the player adds to those of the exercise. */
const BEFORE = '#before';
const AFTER = '#after';
const REVIEW = '#review';

type Over = NonNullable<ViewModel<'record'>>;

const startFrom = (practice: PracticeModel, over: Over | undefined): Kept => {
  // What there is one of is written over, so it begins with what stands.
  const known = over ? (over.kind === 'entry' ? over.v['values'] : over.v) : practice.single ? practice.earlier[0]?.values : {};
  const { moodBefore, moodAfter, ...answers } = (known ?? {}) as Record<string, unknown>;
  const moods = { before: moodBefore as number | undefined, after: moodAfter as number | undefined };
  return { step: '', answers, moods: over ? moods : {}, spent: 0 };
};

/** Runs an exercise: one step a page, then all of it once more, then it is kept. */
export function Player({ practice, over }: { practice: PracticeModel; over: Over | undefined }) {
  const draft = useDraft(`exercise-${practice.id}${over ? `-${over.id}` : ''}`);
  const [state, setState] = useState<Kept>(() => startFrom(practice, over));
  const [tried, setTried] = useState(false);
  const [busy, setBusy] = useState(false);
  const [result, setResult] = useState<ActResult>();
  const found = useRef(false);

  useEffect(() => {
    if (!draft.ready || found.current) return;
    found.current = true;
    const kept = parseKept(draft.text);
    if (kept) setState(kept);
  }, [draft.ready]);

  const { exercise } = practice;
  const limit = exercise.type === 'steps' && !over ? exercise.minutes : undefined;
  const rated = exercise.type === 'steps' && exercise.rated === true && !over;
  const writing = practice.steps.some(
    (step) => asksForWriting(step) && (step.id === state.step || (state.step === '' && step === practice.steps[0])),
  );
  const spent = useSpent(state.spent, limit !== undefined && writing);
  const left = limit === undefined ? undefined : Math.max(0, limit * 60 - spent);
  const timeIsUp = left === 0;
  if (!draft.ready) return null;

  const steps = stepsAhead(practice.steps, state.answers, timeIsUp, state.step);
  const order = [...(rated ? [BEFORE] : []), ...steps.map((step) => step.id), ...(rated ? [AFTER] : []), REVIEW];
  const place = Math.max(0, order.indexOf(state.step));
  const current = order[place] ?? REVIEW;
  const at = current === BEFORE ? 0 : practice.steps.findIndex((one) => one.id === current);
  const long = order.length + (timeIsUp || at < 0 ? 0 : stepsThatMayCome(practice.steps, state.answers, at));
  const step = steps.find((one) => one.id === current);
  const missing = step ? missingIn(practice, step, state.answers) : [];

  const change = (next: Partial<Kept>) => {
    const changed = { ...state, step: current, spent, ...next };
    setState(changed);
    draft.write(JSON.stringify(changed));
  };
  const turnTo = (to: string) => {
    setTried(false);
    change({ step: to });
  };
  const keep = async () => {
    setBusy(true);
    const outcome = await doAct({ do: 'record', with: toRecord(practice, state.answers, state.moods, over?.id) });
    setBusy(false);
    setResult(outcome);
    if (!outcome.ok) return;
    draft.done();
    goInstead('exercise', { id: practice.id, kept: outcome.ids[0] ?? 'kept', ...(moodFell(state.moods) ? { fell: 'yes' } : {}) });
  };
  const onContinue = () => {
    if (current === REVIEW) return void keep();
    // What is asked for is not forced out of anyone once the time is up.
    if (missing.length > 0 && !timeIsUp) return setTried(true);
    turnTo(order[place + 1] ?? REVIEW);
  };
  const page = {
    step: current,
    onContinue,
    busy,
    progress: { at: place + 1, of: long, label: t('exercise.progress', { at: place + 1, of: long }) },
    backLabel: t('exercise.back'),
    onBack: () => (place === 0 ? goBack() : turnTo(order[place - 1] ?? current)),
  };

  if (current === BEFORE || current === AFTER) {
    const which = current === BEFORE ? 'before' : 'after';
    const value = state.moods[which];
    return (
      <StepPage
        {...page}
        heading={t(`exercise.mood-${which}`)}
        helper={t('exercise.mood-why')}
        continueLabel={t('exercise.continue')}
      >
        <Mood
          legend={t('exercise.mood')}
          legendHidden
          labels={[t('exercise.mood-1'), t('exercise.mood-2'), t('exercise.mood-3'), t('exercise.mood-4'), t('exercise.mood-5')]}
          value={value === undefined ? null : value + 1}
          onChange={(mood) => change({ moods: { ...state.moods, [which]: mood - 1 } })}
        />
      </StepPage>
    );
  }

  if (!step) {
    const words = {
      yes: t('exercise.yes'),
      no: t('exercise.no'),
      day: sayDay,
      of: (value: number, top: number) => t('exercise.of', { value, top }),
    };
    const answered = steps.flatMap((one) =>
      fieldsOf(one)
        .filter((field) => isAnswered(state.answers[field.id]))
        .map((field) => ({ step: one.id, field, text: sayAnswer(field, state.answers[field.id], words, practice.choices) })),
    );
    return (
      <StepPage
        {...page}
        heading={t('exercise.review')}
        helper={practice.stays ? t('exercise.review-stays') : t('exercise.review-helper')}
        continueLabel={over ? t('exercise.keep-changes') : t('exercise.keep')}
        continueDisabled={answered.length === 0}
      >
        {answered.length === 0 && <p class="quiet">{t('exercise.review-empty')}</p>}
        <Facts
          facts={answered.map((one) => ({
            label: <span lang="en">{one.field.label}</span>,
            value: (
              <>
                {one.text}{' '}
                <Button kind="link" name={t('exercise.change-what', { what: one.field.label })} onPress={() => turnTo(one.step)}>
                  {t('exercise.change')}
                </Button>
              </>
            ),
          }))}
        />
        <OnOutcome result={result} />
      </StepPage>
    );
  }

  return (
    <StepPage
      {...page}
      heading={<span lang="en">{step.title}</span>}
      helper={step.help && <span lang="en">{step.help}</span>}
      continueLabel={t('exercise.continue')}
    >
      {step.parts.map((part, index) => (
        <div key={index} lang="en">
          {isField(part) ? (
            <AskedPart
              field={part}
              value={state.answers[part.id]}
              missing={tried && missing.includes(part.id)}
              records={practice.choices[part.id] ?? []}
              onChange={(value) => change({ answers: { ...state.answers, [part.id]: value } })}
            />
          ) : (
            <ShownPart part={part} records={practice.shown[`${step.id}/${index}`] ?? []} />
          )}
        </div>
      ))}
      {asksForWriting(step) && <CrisisCard text={writtenIn(step, state.answers)} />}
      {asksForWriting(step) && <TimeLeft left={left} />}
    </StepPage>
  );
}

/** How long is left to write, in minutes; at the end the sentence may still be finished. */
function TimeLeft({ left }: { left: number | undefined }) {
  if (left === undefined) return null;
  return (
    <div role="status">
      {left === 0 ? (
        <Notice title={t('exercise.time-up')}>{t('exercise.time-up-says')}</Notice>
      ) : (
        <p class="quiet small">
          {left <= 60 ? t('exercise.last-minute') : t('exercise.minutes-left', { minutes: Math.ceil(left / 60) })}
        </p>
      )}
    </div>
  );
}
