import { useState } from 'preact/hooks';
import { motives, type FieldsOf, type Motive } from '@reprise/core';
import type en from '../../texts/en/motive.json';
import type { ActResult } from '../../home/session.ts';
import { doAct, useView } from '../../platform/home.ts';
import { useDraft } from '../../platform/draft.ts';
import { goBack } from '../../platform/place.ts';
import { texts } from '../../platform/texts.ts';
import { OnOutcome } from '../../shell/outcome.tsx';
import { Button } from '../../ui/button.tsx';
import { Choice } from '../../ui/choice.tsx';
import { Field } from '../../ui/field.tsx';
import { StepPage } from '../../ui/step-page.tsx';
import { Comparison } from './comparison.tsx';

const t = texts<typeof en>();

type Scores = FieldsOf<'motive-check'>['scores'];
const degrees = ['0', '1', '2', '3', '4'] as const;
type Degree = (typeof degrees)[number];

const isWhole = (scores: Partial<Record<Motive, number>>): scores is Scores =>
  motives.every((motive) => scores[motive] !== undefined);

/** Eight sentences, one at a time, then what it would mean if they stayed away. Earlier answers are shown only afterwards. */
function Asking({ onKept, onLeave }: { onKept: () => void; onLeave: () => void }) {
  const [index, setIndex] = useState(0);
  const [scores, setScores] = useState<Partial<Record<Motive, number>>>({});
  const away = useDraft('motive-away');
  const noticed = useDraft('motive-note');
  const [missing, setMissing] = useState(false);
  const [result, setResult] = useState<ActResult>();
  const motive = motives[index];
  const steps = motives.length + 1;

  const keep = async () => {
    if (!isWhole(scores)) return;
    const kept = await doAct({
      do: 'record',
      with: { kind: 'motive-check', v: { scores, ifTheyStayedAway: away.text.trim(), note: noticed.text.trim() } },
    });
    setResult(kept);
    if (!kept.ok) return;
    away.done();
    noticed.done();
    onKept();
  };
  const on = () => {
    if (!motive) return void keep();
    if (scores[motive] === undefined) return setMissing(true);
    setMissing(false);
    setIndex(index + 1);
  };
  const chosen = motive && scores[motive];

  return (
    <StepPage
      step={String(index)}
      heading={motive ? t(`motive-check.ask.${motive}`) : t('motive-check.away')}
      helper={motive ? t('motive-check.helper') : t('motive-check.away-help')}
      progress={{ at: index + 1, of: steps, label: t('motive-check.progress', { at: index + 1, of: steps }) }}
      continueLabel={motive ? t('motive-check.continue') : t('motive-check.keep')}
      onContinue={on}
      backLabel={t('motive-check.back')}
      onBack={() => (index === 0 ? onLeave() : setIndex(index - 1))}
    >
      {motive ? (
        <Choice
          legend={t(`motive-check.ask.${motive}`)}
          legendHidden
          options={degrees.map((value) => ({ value, label: t(`motive-check.degree.${value}`) }))}
          value={chosen === undefined ? null : (String(chosen) as Degree)}
          onChange={(degree) => setScores({ ...scores, [motive]: Number(degree) })}
          error={missing && chosen === undefined ? t('motive-check.missing') : undefined}
        />
      ) : (
        <>
          <Field multiline rows={4} label={t('motive-check.away-label')} value={away.text} onInput={away.write} />
          <Field multiline rows={2} label={t('motive-check.note')} value={noticed.text} onInput={noticed.write} />
        </>
      )}
      <OnOutcome result={result} />
    </StepPage>
  );
}

/** Why do you want this? Asked more than once and compared with itself. */
export default function MotiveCheck() {
  const model = useView('motiveChecks', undefined);
  const [asking, setAsking] = useState<boolean>();
  if (!model) return null;
  if (asking ?? model.checks.length === 0)
    return <Asking onKept={() => setAsking(false)} onLeave={() => (model.checks.length === 0 ? goBack() : setAsking(false))} />;
  return (
    <Comparison
      model={model}
      again={
        <Button kind="primary" onPress={() => setAsking(true)}>
          {t('motive-check.again')}
        </Button>
      }
    />
  );
}
