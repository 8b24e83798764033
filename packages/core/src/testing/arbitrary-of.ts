import fc, { type Arbitrary } from 'fast-check';

/**
 * Values for any schema of the journal, made from the schema itself. What depends on the moment stands as text to be
 * resolved when it is used: `@day:-3`, `@time:-60` (minutes), `@id:5` (the fifth record there is).
 */
type Part = {
  readonly kind: string;
  readonly type: string;
  readonly requirement?: unknown;
  readonly message?: unknown;
};
type Schema = Part & {
  readonly pipe?: readonly (Schema | Part)[];
  readonly entries?: Readonly<Record<string, Schema>>;
  readonly options?: readonly unknown[];
  readonly literal?: unknown;
  readonly wrapped?: Schema;
  readonly item?: Schema;
};

const limit = (schema: Schema, type: string, fallback: number): number => {
  const found = schema.pipe?.find((part) => part.type === type)?.requirement;
  return typeof found === 'number' ? found : fallback;
};

const words = fc.constantFrom('a', 'their words', 'I wrote this down at night', 'x'.repeat(30));
const days = fc.integer({ min: -60, max: 30 }).map((day) => `@day:${day}`);
const times = fc.integer({ min: -60 * 24 * 20, max: 3 }).map((minute) => `@time:${minute}`);
const ids = fc.nat({ max: 60 }).map((index) => `@id:${index}`);

const objectOf = (entries: Readonly<Record<string, Schema>>): Arbitrary<Record<string, unknown>> => {
  const optional = Object.entries(entries).filter(([, entry]) => entry.type === 'optional');
  const required = Object.entries(entries).filter(([, entry]) => entry.type !== 'optional');
  return fc.record(Object.fromEntries([...required, ...optional].map(([name, entry]) => [name, arbitraryOf(entry)])), {
    requiredKeys: required.map(([name]) => name),
    noNullPrototype: true,
  });
};

const textOf = (schema: Schema): Arbitrary<unknown> => {
  if (limit(schema, 'max_length', 0) === 128) return ids;
  if (limit(schema, 'max_length', 0) === 2) return fc.constantFrom('GB', 'IN');
  return words;
};

const customOf = (message: string): Arbitrary<string> => {
  if (message.includes('day')) return days;
  return message.includes('stamp') ? fc.constant('0mkfedmo0-0000-phone') : times;
};

export const arbitraryOf = (schema: Schema): Arbitrary<unknown> => {
  switch (schema.type) {
    case 'object':
      return objectOf(schema.entries ?? {});
    case 'variant':
      return fc.oneof(...((schema.options ?? []) as readonly Schema[]).map((option) => arbitraryOf(option)));
    case 'optional':
      return arbitraryOf(schema.wrapped as Schema);
    case 'picklist':
      return fc.constantFrom(...(schema.options ?? []));
    case 'literal':
      return fc.constant(schema.literal);
    case 'string':
      return textOf(schema);
    case 'number':
      return fc.integer({ min: limit(schema, 'min_value', 0), max: limit(schema, 'max_value', 100) });
    case 'boolean':
      return fc.boolean();
    case 'array':
      return fc.array(arbitraryOf(schema.item as Schema), { maxLength: 2 });
    case 'record':
      return fc.constantFrom({}, { one: 'answer', two: 3 });
    case 'unknown':
      return fc.constantFrom(null, 0, 'text', {});
    case 'custom':
      return customOf(String(schema.message));
    default:
      throw new Error(`no values are known for a schema of type ${schema.type}`);
  }
};
