import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Act } from '@reprise/core';
import type en from '../../texts/en/common-ground.json';
import type { ActResult } from '../../home/session.ts';
import { doAct } from '../../platform/home.ts';
import { useKept } from '../../platform/kept.ts';
import { goBack } from '../../platform/place.ts';
import { texts } from '../../platform/texts.ts';
import { CrisisCard } from '../../shell/crisis-card.tsx';
import { OnOutcome } from '../../shell/outcome.tsx';
import { StepPage } from '../../ui/step-page.tsx';

const t = texts<typeof en>();

type Shown<Values> = {
  readonly values: Values;
  readonly change: (next: Partial<Values>) => void;
  /** What is missing, once it was tried without. */
  readonly error: string | undefined;
};

export type Question<Values> = {
  readonly id: string;
  readonly heading: string;
  readonly helper?: ComponentChildren;
  /** What is missing in the answer; nothing where it will do. */
  readonly missing?: (values: Values) => string | undefined;
  readonly show: (shown: Shown<Values>) => ComponentChildren;
};

type Props<Values> = {
  /** Under which the answers given so far are kept, until they are recorded. */
  readonly id: string;
  readonly start: Values;
  /** Those that are still to be asked, by the answers so far. */
  readonly questions: (values: Values) => readonly Question<Values>[];
  readonly act: (values: Values) => Act;
  /** Where one is afterwards; back where one came from unless told. */
  readonly after?: (ids: readonly string[], values: Values) => void;
};

const wordsOf = (values: object): string =>
  Object.values(values)
    .filter((value) => typeof value === 'string')
    .join('\n');

/** A few questions, one a page, and what they come to is recorded. */
export function Ask<Values extends object>({ id, start, questions, act, after = goBack }: Props<Values>) {
  const kept = useKept(`common-ground-${id}`, { step: '', values: start });
  const [tried, setTried] = useState(false);
  const [busy, setBusy] = useState(false);
  const [result, setResult] = useState<ActResult>();
  if (!kept.ready) return null;
  const { step, values } = kept.value;
  const asked = questions(values);
  const at = Math.max(
    0,
    asked.findIndex((one) => one.id === step),
  );
  const question = asked[at];
  if (!question) return null;
  const next = asked[at + 1];
  const turnTo = (to: Question<Values> | undefined) => {
    setTried(false);
    kept.change({ step: to?.id ?? '', values });
  };
  const onContinue = async () => {
    if (question.missing?.(values)) return setTried(true);
    if (next) return turnTo(next);
    setBusy(true);
    const outcome = await doAct(act(values));
    setBusy(false);
    setResult(outcome);
    if (!outcome.ok) return;
    kept.done();
    after(outcome.ids, values);
  };
  return (
    <StepPage
      step={question.id}
      heading={question.heading}
      helper={question.helper}
      progress={
        asked.length > 2
          ? { at: at + 1, of: asked.length, label: t('common-ground.progress', { at: at + 1, of: asked.length }) }
          : undefined
      }
      continueLabel={next ? t('common-ground.continue') : t('common-ground.keep')}
      onContinue={() => void onContinue()}
      busy={busy}
      backLabel={t('common-ground.back')}
      onBack={() => (at === 0 ? goBack() : turnTo(asked[at - 1]))}
    >
      {question.show({
        values,
        change: (more) => kept.change({ step: question.id, values: { ...values, ...more } }),
        error: tried ? question.missing?.(values) : undefined,
      })}
      <CrisisCard text={wordsOf(values)} />
      <OnOutcome result={result} />
    </StepPage>
  );
}
