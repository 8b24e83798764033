import { kinds, type KindName } from '@reprise/core';

/** How a field of a record is read and changed on screen; derived from the schema its kind already has. */
export type FieldShape = {
  readonly name: string;
  readonly type: 'words' | 'day' | 'choice' | 'choices' | 'number' | 'yes-no' | 'list' | 'link' | 'other';
  readonly optional: boolean;
  readonly options?: readonly string[];
  readonly from?: number;
  readonly to?: number;
};

/** The parts of a Valibot schema that are read here. */
type Schema = {
  readonly type: string;
  readonly entries?: Readonly<Record<string, Schema>>;
  readonly options?: readonly (Schema | string)[];
  readonly wrapped?: Schema;
  readonly item?: Schema;
  readonly pipe?: readonly Schema[];
  readonly requirement?: unknown;
  readonly literal?: string;
};

/** Ids of other records are the only texts this short. */
const LINK_LENGTH = 128;
/** Days kept as plain text by their kinds. */
const plainDays = new Set(['on', 'lastSpokenOn', 'sealedUntil']);

const steps = (schema: Schema): readonly Schema[] =>
  (schema.pipe ?? []).flatMap((step) => (step === schema || step.pipe === undefined ? [step] : steps(step)));

const requirement = (schema: Schema, type: string): number | undefined => {
  const found = steps(schema).find((step) => step.type === type)?.requirement;
  return typeof found === 'number' ? found : undefined;
};

const typed = (name: string, schema: Schema): Omit<FieldShape, 'name' | 'optional'> => {
  switch (schema.type) {
    case 'string':
      if (requirement(schema, 'max_length') === LINK_LENGTH) return { type: 'link' };
      return { type: plainDays.has(name) ? 'day' : 'words' };
    case 'custom':
      return { type: 'day' };
    case 'boolean':
      return { type: 'yes-no' };
    case 'number': {
      const from = requirement(schema, 'min_value');
      const to = requirement(schema, 'max_value');
      return { type: 'number', ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
    }
    case 'picklist':
      return { type: 'choice', options: (schema.options ?? []) as readonly string[] };
    case 'literal':
      return { type: 'choice', options: [String(schema.literal)] };
    case 'array':
      if (schema.item?.type === 'picklist') return { type: 'choices', options: (schema.item.options ?? []) as readonly string[] };
      return { type: schema.item?.type === 'string' ? 'list' : 'other' };
    default:
      return { type: 'other' };
  }
};

const shapeOf = (name: string, schema: Schema): FieldShape =>
  schema.type === 'optional' && schema.wrapped
    ? { name, optional: true, ...typed(name, schema.wrapped) }
    : { name, optional: false, ...typed(name, schema) };

const joined = (a: FieldShape, b: FieldShape): FieldShape =>
  a.options && b.options ? { ...a, options: [...new Set([...a.options, ...b.options])] } : a;

/** Every field a kind can have, in the order of its schema; those of all variants together. */
export const shapesOf = (kind: KindName): readonly FieldShape[] => {
  const schema = kinds[kind].fields as unknown as Schema;
  const objects = schema.type === 'variant' ? ((schema.options ?? []) as readonly Schema[]) : [schema];
  const shapes = new Map<string, FieldShape>();
  for (const object of objects)
    for (const [name, field] of Object.entries(object.entries ?? {})) {
      const shape = shapeOf(name, field);
      const known = shapes.get(name);
      shapes.set(name, known ? joined(known, shape) : shape);
    }
  return [...shapes.values()];
};
