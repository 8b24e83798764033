import { toJsonSchema } from '@valibot/to-json-schema';
import { JOURNAL_FORMAT, JOURNAL_VERSION } from './format.ts';
import { kindNames, kinds } from './kinds/index.ts';
import { moment, stamp } from './kinds/kind.ts';
import { labels } from './labels.ts';
import { authors, merges } from './operation.ts';

type Json = Record<string, unknown>;

const DAY = String.raw`^\d{4}-\d{2}-\d{2}$`;
const TIME = String.raw`^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$`;
const STAMP = '^[0-9a-z]{9}-[0-9a-z]{4}-[0-9A-Za-z_]{1,32}$';
const text = (pattern: string, description: string): Json => ({ type: 'string', pattern, description });

/** The texts that the kinds check by hand. */
const customText = (schema: object): Json => {
  if (schema === moment) return text(TIME, 'a time with an offset');
  return schema === stamp ? text(STAMP, 'when something was recorded') : text(DAY, 'a civil day');
};

const fieldsSchema = (name: (typeof kindNames)[number]): Json => {
  const { $schema: _schema, ...fields } = toJsonSchema(kinds[name].fields, {
    typeMode: 'input',
    // Text that says something: the least a schema can say of it.
    overrideAction: ({ valibotAction, jsonSchema }) =>
      valibotAction.type === 'check' ? { ...jsonSchema, pattern: String.raw`\S` } : undefined,
    overrideSchema: ({ valibotSchema, jsonSchema }) =>
      valibotSchema.type === 'custom' ? { ...jsonSchema, ...customText(valibotSchema) } : undefined,
  }) as Json;
  return { title: labels[name].kind, ...fields };
};

/** What is written in `v` where a record of this kind is there with all its words. */
const whenKind = (name: (typeof kindNames)[number]): Json => ({
  if: {
    properties: { kind: { const: name }, schema: { const: kinds[name].schema } },
    required: ['kind'],
    not: { anyOf: [{ required: ['deleted'] }, { required: ['redacted'] }] },
  },
  then: { properties: { v: { $ref: `#/$defs/${name}` } } },
});

/** The published JSON Schema of a journal file, drawn from the kinds. */
export const journalSchema = (): Json => ({
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'A Reprise journal',
  type: 'object',
  required: ['format', 'version', 'records'],
  properties: {
    format: { const: JOURNAL_FORMAT },
    version: { const: JOURNAL_VERSION },
    exportedAt: text(TIME, 'when it was exported'),
    records: { type: 'array', items: { $ref: '#/$defs/record' } },
  },
  $defs: {
    record: {
      description:
        'One version of one record. Written by hand it needs no more than kind, at and v. Kinds not listed here are kept as they are.',
      type: 'object',
      required: ['kind', 'at', 'v'],
      properties: {
        id: { type: 'string', minLength: 1, maxLength: 128 },
        kind: { type: 'string', minLength: 1, maxLength: 64 },
        schema: { type: 'integer', minimum: 1, description: 'version of the kind that wrote v' },
        merge: { enum: [...merges] },
        hlc: text(STAMP, 'when it was recorded: milliseconds and a counter in base 36, and the device'),
        by: { enum: [...authors], description: 'who says so: the person, or the other person as the person tells it' },
        at: text(TIME, 'when it happened, with the offset of the clock on the wall'),
        v: { type: 'object' },
        deleted: { const: true },
        redacted: { const: true, description: 'the words of an event were removed; its bare fact remains' },
        stop: { const: true, description: 'a version that does not know this kind must treat it as a stop' },
        over: { type: 'array', items: text(STAMP, 'a version this one was written over'), maxItems: 64 },
      },
      allOf: kindNames.map(whenKind),
    },
    ...Object.fromEntries(kindNames.map((name) => [name, fieldsSchema(name)])),
  },
});
