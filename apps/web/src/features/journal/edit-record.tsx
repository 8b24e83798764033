import { useEffect, useRef, useState } from 'preact/hooks';
import type en from '../../texts/en/journal.json';
import type { FieldShape } from '../../home/views/field-shape.ts';
import type { ActResult } from '../../home/session.ts';
import { useDraft } from '../../platform/draft.ts';
import { doAct } from '../../platform/home.ts';
import { goBack, goInstead } from '../../platform/place.ts';
import { texts } from '../../platform/texts.ts';
import { CrisisCard } from '../../shell/crisis-card.tsx';
import { OnOutcome } from '../../shell/outcome.tsx';
import { Button } from '../../ui/button.tsx';
import { Choice, Choices } from '../../ui/choice.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { Field } from '../../ui/field.tsx';
import { Scale } from '../../ui/scale.tsx';
import { StepPage } from '../../ui/step-page.tsx';
import { editable, missingFields, toFields, type Values } from './edit-flow.ts';
import { sayField, sayKind, sayValue } from './labels.ts';
import { sayNumber, type RecordModel } from './say-field.ts';

const t = texts<typeof en>();

/** A scale of taps is for a few points; longer ones are typed. */
const TAPS = 10;

const parsed = (text: string): Values | undefined => {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? (value as Values) : undefined;
  } catch {
    return undefined;
  }
};

/** Changes a record through its own fields. What is typed survives the lock. */
export function EditRecord({ record }: { record: RecordModel }) {
  const { kind, id, shapes } = record;
  const draft = useDraft(`edit-${kind}-${id}`);
  const [values, setValues] = useState<Values>(record.v);
  const [tried, setTried] = useState(false);
  const [busy, setBusy] = useState(false);
  const [result, setResult] = useState<ActResult>();
  const found = useRef(false);
  useEffect(() => {
    if (!draft.ready || found.current) return;
    found.current = true;
    const kept = parsed(draft.text);
    if (kept) setValues(kept);
  }, [draft.ready]);
  const missing = missingFields(shapes, values);
  const change = (name: string, value: unknown) => {
    const next = { ...values, [name]: value };
    setValues(next);
    draft.write(JSON.stringify(next));
  };
  const keep = async () => {
    if (missing.length > 0) return setTried(true);
    setBusy(true);
    const what = { kind, id, v: toFields(shapes, record.v, values) };
    // Guarded kinds never come here, and the door refuses them.
    const outcome = await doAct({ do: 'record', with: what as Extract<Parameters<typeof doAct>[0], { do: 'record' }>['with'] });
    setBusy(false);
    setResult(outcome);
    if (!outcome.ok) return;
    draft.done();
    goInstead('record', { kind, id });
  };
  return (
    <StepPage
      step="edit"
      heading={sayKind(kind)}
      continueLabel={t('record.save')}
      busy={busy}
      onContinue={() => void keep()}
      backLabel={t('record.back')}
      onBack={goBack}
      other={
        draft.text === '' ? undefined : (
          <Button
            kind="link"
            onPress={() => {
              draft.done();
              goBack();
            }}
          >
            {t('record.as-it-was')}
          </Button>
        )
      }
    >
      {editable(shapes).map((shape) => (
        <EditField
          key={shape.name}
          kind={kind}
          shape={shape}
          value={values[shape.name]}
          wrong={tried && missing.includes(shape.name)}
          onChange={(value) => change(shape.name, value)}
        />
      ))}
      <CrisisCard
        text={Object.values(values)
          .filter((value) => typeof value === 'string')
          .join('\n')}
      />
      <OnOutcome result={result} />
    </StepPage>
  );
}

type Edited = { kind: string; shape: FieldShape; value: unknown; wrong: boolean; onChange: (value: unknown) => void };

function EditField({ kind, shape, value, wrong, onChange }: Edited) {
  const name = sayField(kind, shape.name);
  const hint = shape.optional ? t('record.not-answered') : undefined;
  const error = wrong ? t('record.required') : undefined;
  const labelled = { label: name, hint, error };
  const group = { legend: name, hint, error };
  const said = typeof value === 'string' ? value : '';
  const options = (shape.options ?? []).map((one) => ({ value: one, label: sayValue(kind, shape.name, one) }));
  switch (shape.type) {
    case 'day':
      return <DateField {...labelled} value={said.slice(0, 10)} onInput={onChange} />;
    case 'choice':
      return <Choice {...group} options={options} value={said || null} onChange={onChange} />;
    case 'choices':
      return (
        <Choices {...group} options={options} values={Array.isArray(value) ? (value as string[]) : []} onChange={onChange} />
      );
    case 'yes-no':
      return (
        <Choice
          {...group}
          options={[
            { value: 'yes', label: t('record.yes') },
            { value: 'no', label: t('record.no') },
          ]}
          value={typeof value === 'boolean' ? (value ? 'yes' : 'no') : null}
          onChange={(answer) => onChange(answer === 'yes')}
        />
      );
    case 'number': {
      const { from = 0, to } = shape;
      if (to === undefined || to > TAPS)
        return (
          <Field
            {...labelled}
            inputMode="numeric"
            value={typeof value === 'number' ? String(value) : ''}
            onInput={(text) => onChange(text.trim() === '' ? undefined : Number(text.replaceAll(/\D/g, '')))}
          />
        );
      return (
        <Scale
          {...group}
          from={from}
          to={to}
          low={sayNumber(kind, shape.name, from)}
          high={sayNumber(kind, shape.name, to)}
          value={typeof value === 'number' ? value : null}
          onChange={onChange}
        />
      );
    }
    case 'list':
      return (
        <Field
          {...labelled}
          hint={[t('record.one-a-line'), hint].filter(Boolean).join(' ')}
          value={Array.isArray(value) ? value.join('\n') : ''}
          onInput={(text) => onChange(text.split('\n'))}
          multiline
        />
      );
    default:
      return <Field {...labelled} value={said} onInput={onChange} multiline rows={2} />;
  }
}
