import type { SafetyAnswer, SafetyAnswers, SafetyQuestionId } from '@reprise/core';
import { useState } from 'preact/hooks';
import type en from '../../texts/en/safety.json';
import type { ActResult } from '../../home/session.ts';
import { ask, doAct, useView } from '../../platform/home.ts';
import { goInstead } from '../../platform/place.ts';
import { texts } from '../../platform/texts.ts';
import { OnOutcome } from '../../shell/outcome.tsx';
import { Button } from '../../ui/button.tsx';
import { Choice } from '../../ui/choice.tsx';
import { StepPage } from '../../ui/step-page.tsx';
import { isKeptRefusal } from './safety-result.tsx';

const t = texts<typeof en>();

type Asking = { name: string; warned: boolean; onLeave: () => void };

/** One question a page. Only what the answers amount to is recorded, at the end or where the person stops. */
export function SafetyAsking({ name, warned, onLeave }: Asking) {
  const [answers, setAnswers] = useState<SafetyAnswers>({});
  const [place, setPlace] = useState(0);
  const [busy, setBusy] = useState(false);
  const [result, setResult] = useState<ActResult>();
  const asked = useView('safetyQuestions', { answers });
  const [shown, setShown] = useState<typeof asked>();
  // Between an answer and what follows from it, the questions stay as they were.
  if (asked && asked !== shown) setShown(asked);
  const ahead = (asked ?? shown)?.ahead;
  const question = ahead?.[place];
  if (!ahead || !question) return null;
  const value = answers[question.id];

  const finish = async (given: SafetyAnswers) => {
    setBusy(true);
    const { judgement } = await ask('safetyQuestions', { answers: given });
    const { outcome, classes, direction, orderProtects } = judgement;
    const done = await doAct({
      do: 'answer-safety',
      with: { outcome, classes: [...classes], ...(direction ? { direction } : {}), ...(warned ? { warningShown: true } : {}) },
    });
    setBusy(false);
    if (!done.ok && !isKeptRefusal(done)) return setResult(done);
    goInstead('safety-questions', { result: done.ok ? outcome : 'still', order: orderProtects.join(' ') });
  };
  const answer = (id: SafetyQuestionId, chosen: SafetyAnswer) => setAnswers({ ...answers, [id]: chosen });
  const onContinue = async () => {
    const { ahead: next } = await ask('safetyQuestions', { answers });
    if (place + 1 >= next.length) return finish(answers);
    setPlace(place + 1);
  };
  const firstOfMine = question.direction === 'by-me' && ahead[place - 1]?.direction !== 'by-me';

  return (
    <StepPage
      step={question.id}
      heading={t(`safety-questions.ask.${question.id}`, { name })}
      helper={firstOfMine ? t('safety-questions.other-way') : undefined}
      progress={{ at: place + 1, of: ahead.length, label: t('safety-questions.progress', { at: place + 1, of: ahead.length }) }}
      continueLabel={place + 1 >= ahead.length ? t('safety-questions.finish') : t('safety-questions.continue')}
      continueDisabled={value === undefined}
      busy={busy}
      onContinue={() => void onContinue()}
      backLabel={t('safety-questions.back')}
      onBack={() => (place === 0 ? onLeave() : setPlace(place - 1))}
      other={
        <Button kind="link" onPress={() => void finish(answers)}>
          {t('safety-questions.stop')}
        </Button>
      }
    >
      <Choice
        legend={t('safety-questions.answer')}
        legendHidden
        options={question.answers.map((one) => ({ value: one, label: t(`safety-questions.answer.${one}`, { name }) }))}
        value={value ?? null}
        onChange={(chosen) => answer(question.id, chosen)}
      />
      <OnOutcome result={result} />
    </StepPage>
  );
}
