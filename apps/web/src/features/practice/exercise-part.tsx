import type { Field as Asked, Showing } from '@reprise/core';
import type en from '../../texts/en/practice.json';
import { sayDay, texts } from '../../platform/texts.ts';
import { Button } from '../../ui/button.tsx';
import { Choice, Choices } from '../../ui/choice.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { Field } from '../../ui/field.tsx';
import { Facts } from '../../ui/page.tsx';
import { Scale } from '../../ui/scale.tsx';
import { Select } from '../../ui/select.tsx';
import { BreathPart, Timer } from './timed-part.tsx';

const t = texts<typeof en>();

/** More than these are a list to choose from, not rows. */
const ROWS = 7;
const NONE = '';

type FieldPart = {
  field: Asked;
  value: unknown;
  onChange: (value: unknown) => void;
  missing: boolean;
  /** Records to choose from, for a field that asks for one. */
  records: readonly { readonly id: string; readonly text: string }[];
};

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

/** One thing asked for, with the control that suits it. */
export function AskedPart({ field, value, onChange, missing, records }: FieldPart) {
  const error = missing ? t('exercise.missing') : undefined;
  const hint = [field.help, field.optional ? t('exercise.optional') : ''].filter(Boolean).join(' ') || undefined;
  const labelled = { label: field.label, hint, error };
  const group = { legend: field.label, hint, error };
  switch (field.type) {
    case 'text':
      return <Field {...labelled} value={text(value)} onInput={onChange} multiline rows={2} />;
    case 'long':
      return <Field {...labelled} value={text(value)} onInput={onChange} multiline rows={6} />;
    case 'day':
      return <DateField {...labelled} value={text(value)} onInput={onChange} />;
    case 'choice':
      return (
        <Choice
          {...group}
          options={field.options.map((option) => ({ value: option.value, label: option.label, description: option.help }))}
          value={typeof value === 'string' ? value : null}
          onChange={onChange}
        />
      );
    case 'choices':
      return (
        <Choices
          {...group}
          options={field.options.map((option) => ({ value: option.value, label: option.label, description: option.help }))}
          values={Array.isArray(value) ? (value as string[]) : []}
          onChange={onChange}
        />
      );
    case 'scale':
      return (
        <Scale
          {...group}
          from={field.from ?? 0}
          to={field.to}
          low={field.low}
          high={field.high}
          value={typeof value === 'number' ? value : null}
          onChange={onChange}
        />
      );
    case 'yes-no':
      return (
        <Choice
          {...group}
          options={[
            { value: 'yes', label: t('exercise.yes') },
            { value: 'no', label: t('exercise.no') },
          ]}
          value={typeof value === 'boolean' ? (value ? 'yes' : 'no') : null}
          onChange={(answer) => onChange(answer === 'yes')}
        />
      );
    case 'list':
      return <ListPart {...labelled} atMost={field.atMost} value={value} onChange={onChange} />;
    case 'record':
      return <RecordPart {...labelled} field={field} value={value} onChange={onChange} records={records} />;
  }
}

type Labelled = { label: string; hint: string | undefined; error: string | undefined };

function ListPart({
  label,
  hint,
  error,
  atMost,
  value,
  onChange,
}: Labelled & { atMost: number; value: unknown; onChange: (value: unknown) => void }) {
  const items = Array.isArray(value) && value.length > 0 ? (value as string[]) : [''];
  return (
    <div class="page">
      {items.map((item, index) => (
        <Field
          key={index}
          label={index === 0 ? label : t('exercise.list-more', { label, count: index + 1 })}
          labelHidden={index > 0}
          hint={index === 0 ? hint : undefined}
          error={index === 0 ? error : undefined}
          value={item}
          onInput={(next) => onChange(items.map((one, place) => (place === index ? next : one)))}
        />
      ))}
      {items.length < atMost && items.every((item) => item.trim() !== '') && (
        <Button kind="link" onPress={() => onChange([...items, ''])}>
          {t('exercise.list-add')}
        </Button>
      )}
    </div>
  );
}

function RecordPart({
  label,
  hint,
  error,
  field,
  value,
  onChange,
  records,
}: Labelled & Pick<FieldPart, 'value' | 'onChange' | 'records'> & { field: Extract<Asked, { type: 'record' }> }) {
  if (records.length === 0) return <p class="quiet">{field.empty}</p>;
  const options = [
    ...records.map((record) => ({
      value: record.id,
      label: record.text.length > 90 ? `${record.text.slice(0, 89)}…` : record.text,
    })),
    ...(field.optional ? [{ value: NONE, label: t('exercise.none-of-these') }] : []),
  ];
  const chosen = typeof value === 'string' ? value : null;
  const choose = (id: string) => onChange(id === NONE ? undefined : id);
  return options.length > ROWS ? (
    <Select
      label={label}
      hint={hint}
      error={error}
      options={options}
      value={chosen}
      onChange={choose}
      placeholder={t('exercise.choose')}
    />
  ) : (
    <Choice legend={label} hint={hint} error={error} options={options} value={chosen} onChange={choose} />
  );
}

/** Something shown between questions. */
export function ShownPart({
  part,
  records,
}: {
  part: Showing;
  records: readonly { readonly at: string; readonly text: string }[];
}) {
  switch (part.type) {
    case 'say':
      return <p class="prose">{part.text}</p>;
    case 'timer':
      return <Timer minutes={part.minutes} label={part.label} />;
    case 'breath':
      return <BreathPart minutes={part.minutes} />;
    case 'show':
      return (
        <div class="page">
          <h2>{part.heading}</h2>
          {records.length === 0 ? (
            <p class="quiet">{part.empty}</p>
          ) : (
            <Facts facts={records.map((one) => ({ label: sayDay(one.at), value: one.text }))} />
          )}
        </div>
      );
  }
}
