import {
  CORRECTION_DELAY,
  correctable,
  correctionsOf,
  find,
  instantOf,
  isCorrected,
  isKindName,
  kinds,
  practiceOf,
  standingCorrection,
  type Entry,
  type Field,
  type Fields,
  type Journal,
  type Operation,
  type Practice,
} from '@reprise/core';
import { shapesOf, type FieldShape } from './field-shape.ts';
import { isSealed } from './journal-page.ts';
import { recordText } from './record-text.ts';
import { nameIn, withName } from './said.ts';
import type { View } from './view.ts';

/** The kinds a field of ids may point to. */
const linked: Readonly<Record<string, readonly (keyof typeof kinds)[]>> = {
  reason: ['reason'],
  goal: ['goal'],
  boundary: ['boundary'],
  promise: ['promise'],
  replaces: ['agreement'],
  reaffirms: ['decision'],
  of: ['contact', 'minor', 'correction'],
};

const linkedEntry = (journal: Journal, field: string, id: unknown): Entry | undefined => {
  for (const kind of linked[field] ?? []) {
    const found = typeof id === 'string' ? find(journal, kind, id) : undefined;
    if (found) return found;
  }
  return undefined;
};

/** Answers of an exercise under the words in which they were asked; those that are asked no more under their own names. */
const answersOf = (practice: Practice | undefined, values: Readonly<Record<string, unknown>>) => {
  const fields = (practice?.exercise.steps ?? []).flatMap((step) => step.parts.filter((part): part is Field => 'id' in part));
  const say = (field: Field | undefined, value: unknown): string | boolean | number => {
    if (Array.isArray(value)) return value.map((one: unknown) => String(say(field, one))).join(' · ');
    if (typeof value === 'boolean' || typeof value === 'number') return value;
    const options = field && 'options' in field ? field.options : [];
    return options.find((option) => option.value === value)?.label ?? String(value);
  };
  const asked = fields.filter((field) => values[field.id] !== undefined).map((field) => ({ field, name: field.id }));
  const names = new Set(asked.map((one) => one.name));
  const rest = Object.keys(values)
    .filter((name) => !names.has(name))
    .map((name) => ({ field: undefined, name }));
  return [...asked, ...rest].map(({ field, name }) => ({
    name,
    label: field?.label ?? '',
    type: field?.type ?? 'text',
    value: say(field, values[name]),
  }));
};

type Version = { readonly v: Fields; readonly hlc: string; readonly at: string };

const fieldsOf = (journal: Journal, kind: string, v: Fields) =>
  (isKindName(kind) ? shapesOf(kind) : [])
    .filter((shape) => v[shape.name] !== undefined && kind !== 'entry')
    .map((shape) => {
      const link = shape.type === 'link' ? linkedEntry(journal, shape.name, v[shape.name]) : undefined;
      const practice = shape.name === 'practice' ? practiceOf(String(v['practice'])) : undefined;
      return {
        ...shape,
        value: v[shape.name],
        ...(link ? { link: { kind: link.kind, id: link.id, text: recordText(link) } } : {}),
        ...(practice ? { title: practice.text.title } : {}),
      };
    });

/** Where a record is changed: here, by its exercise, or on a screen that knows it better. Events are never changed. */
const changedAt = (entry: Entry, practice: Practice | undefined) => {
  if (!isKindName(entry.kind)) return 'nowhere';
  if (entry.kind === 'situation') return 'situation';
  if (entry.kind === 'preferences') return 'settings';
  if (entry.kind === 'letter') return 'letters';
  if (entry.kind === 'scale-result') return 'nowhere';
  if (kinds[entry.kind].merge === 'event' || kinds[entry.kind].guarded) return 'nowhere';
  if (entry.kind === 'entry') return practice?.exercise.steps ? 'exercise' : 'nowhere';
  return 'here';
};

/** What deleting takes away: all of it, the words only, or nothing. */
const deletion = (entry: Entry): 'all' | 'words' | 'nothing' => {
  if (!isKindName(entry.kind)) return 'nothing';
  const kind = kinds[entry.kind] as { readonly guarded: boolean; readonly words?: readonly string[] };
  if (!kind.guarded) return 'all';
  return (kind.words ?? []).some((field) => entry.v[field] !== undefined) ? 'words' : 'nothing';
};

type Correcting = {
  readonly correctable: boolean;
  /** It was taken back: whether that counts already, and from when. */
  readonly correction?: { readonly id: string; readonly counts: boolean; readonly from: string };
};

const correctionOf = (journal: Journal, entry: Entry, at: string): Correcting => {
  if (!(correctable as readonly string[]).includes(entry.kind)) return { correctable: false };
  const corrections = correctionsOf(journal);
  const now = instantOf(at);
  const counts = isCorrected(corrections, entry, now);
  const standing = standingCorrection(corrections, entry, now);
  return {
    correctable: !standing && entry.v['event'] !== 'held',
    ...(standing
      ? { correction: { id: standing.id, counts, from: new Date(standing.recorded + CORRECTION_DELAY).toISOString() } }
      : {}),
  };
};

/** One record with all it holds, ready to be labelled: fields, links in words, its other versions, and what may be done. */
export const recordPage = (({ session: { journal }, at }, { kind, id }) => {
  const entry = find(journal, kind, id);
  if (!entry) return { found: false as const };
  const practice = kind === 'entry' || kind === 'goal' ? practiceOf(String(entry.v['practice'])) : undefined;
  const sealed = isSealed(entry, at);
  const name = nameIn(journal);
  const version = ({ v, hlc, at: when }: Version) => ({
    hlc,
    at: when,
    fields: sealed ? [] : fieldsOf(journal, kind, v),
    answers: kind === 'entry' ? answersOf(practice, (v['values'] ?? {}) as Readonly<Record<string, unknown>>) : [],
  });
  return {
    found: true as const,
    id,
    kind,
    known: isKindName(kind),
    recorded: new Date(entry.recorded).toISOString(),
    reported: entry.by === 'reported',
    ...(practice ? { practice: { id: practice.id, title: withName(practice.text.title, name) } } : {}),
    ...(sealed ? { sealedUntil: String(entry.v['sealedUntil']) } : {}),
    redacted: entry.redacted === true,
    ...version(entry),
    siblings: (entry.siblings ?? []).filter((one: Operation) => !one.deleted).map(version),
    shapes: isKindName(kind) ? shapesOf(kind) : ([] as readonly FieldShape[]),
    v: sealed ? {} : entry.v,
    change: sealed ? ('letters' as const) : changedAt(entry, practice),
    deletion: deletion(entry),
    ...correctionOf(journal, entry, at),
  };
}) satisfies View<{ kind: string; id: string }, unknown>;
