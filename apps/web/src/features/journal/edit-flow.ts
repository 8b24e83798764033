import type { FieldShape } from '../../home/views/field-shape.ts';

export type Values = Readonly<Record<string, unknown>>;

const isEmpty = (value: unknown): boolean =>
  value === undefined || value === null || (typeof value === 'string' && value.trim() === '');

/** Fields a person may change; what ties a record to others, and what no control suits, stays as it is. */
export const editable = (shapes: readonly FieldShape[]): readonly FieldShape[] =>
  shapes.filter((shape) => shape.type !== 'link' && shape.type !== 'other');

/** Fields that may not be empty and are. */
export const missingFields = (shapes: readonly FieldShape[], values: Values): readonly string[] =>
  editable(shapes)
    .filter((shape) => !shape.optional && isEmpty(values[shape.name]))
    .map((shape) => shape.name);

const kept = (shape: FieldShape, value: unknown): unknown => {
  if (typeof value === 'string') return value.trim();
  if (shape.type === 'list' && Array.isArray(value))
    return value.map((line) => String(line).trim()).filter((line) => line !== '');
  return value;
};

/** The record's fields after the change: what was emptied goes, what could not be changed stays. */
export const toFields = (shapes: readonly FieldShape[], before: Values, values: Values): Record<string, unknown> => {
  const fields: Record<string, unknown> = { ...before };
  for (const shape of editable(shapes)) {
    const value = kept(shape, values[shape.name]);
    if (isEmpty(value)) delete fields[shape.name];
    else fields[shape.name] = value;
  }
  return fields;
};
