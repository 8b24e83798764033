import { readdirSync } from 'node:fs';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { nextStamp, type Stamp } from '../journal/hybrid-clock.ts';
import { createJournal, type Journal } from '../journal/journal.ts';
import { kindOf, kinds, singles, type KindName } from '../journal/kinds/index.ts';
import type { Operation } from '../journal/operation.ts';
import { DAY, instantOf, type IsoTime } from '../journal/time.ts';
import { CORRECTION_DELAY } from '../safety/corrections.ts';
import { CLEAR_FOR, DANGER_FOR } from '../safety/danger.ts';
import { SILENCE_DAYS } from '../safety/contact.ts';
import { makePlan, type Plan } from '../plan/make-plan.ts';
import { shownBack } from '../plan/shown-back.ts';
import { CLEAR_DAYS, SPACE_DAYS } from '../plan/space.ts';
import { disagreements } from './disagreements.ts';
import { evidence, evidenceIds } from './evidence.ts';
import { places } from './places.ts';
import { exampleDay, screens, type Example, type ExampleRecord, type Field, type Practice, type Step } from './practice.ts';
import { practices } from './practices/index.ts';
import { sectionIds } from './sections.ts';

/** Told on the first day wherever an example tells no situation of its own. */
const plain: ExampleRecord = {
  on: 0,
  kind: 'situation',
  v: {
    name: 'Robin',
    endedBy: 'them',
    endedOn: exampleDay(0),
    lastContactOn: exampleDay(0),
    home: 'separate',
    infidelity: 'none',
    theyAreWithSomeone: 'no',
    under18: 'neither',
  },
};

const timeOf = (on: number, minute: number): IsoTime =>
  `${exampleDay(on)}T${String(12 + Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}:00+00:00`;

const journalOf = (records: readonly ExampleRecord[]): Journal => {
  let stamp: Stamp | undefined;
  const operations = records.map((record, index): Operation => {
    const kind = kinds[record.kind];
    const checked = v.safeParse(kind.fields, record.v);
    expect(checked.success ? [] : v.flatten(checked.issues), `a valid ${record.kind}: ${JSON.stringify(record.v)}`).toEqual([]);
    const at = timeOf(record.on, index);
    stamp = nextStamp(stamp, instantOf(at), 'example');
    const id = (singles as readonly string[]).includes(record.kind) ? record.kind : (record.id ?? `${record.kind}-${index}`);
    const stop = kindOf(record.kind)?.isStop?.(record.v) === true;
    return {
      id,
      kind: record.kind,
      schema: kind.schema,
      merge: kind.merge,
      hlc: stamp,
      by: 'me',
      at,
      v: record.v,
      ...(stop ? { stop } : {}),
    };
  });
  return createJournal(operations);
};

const differs: Readonly<Record<string, (plan: Plan, is: string) => boolean>> = {
  next: (plan, is) => plan.next.practice === is,
  opens: (plan, is) => plan.open.some((line) => line.practice === is),
  closes: (plan, is) => plan.closed.some((line) => line.practice === is),
  stage: (plan, is) => plan.stage === is,
  contact: (plan, is) => plan.contact === is,
  suggestion: (plan, is) => plan.suggestions.some((one) => one.id === is),
  condition: (plan, is) => {
    const [gate, condition] = is.split('/');
    const state = plan.gates.find((one) => one.gate === gate);
    if (!state || !condition) throw new Error(`no such gate: ${is}`);
    return !state.unmet.some((one) => one.condition === condition);
  },
};

const live = (practice: Practice, example: Example): void => {
  const told = [...(example.before ?? []), ...example.input].some((record) => record.kind === 'situation');
  const before = [...(told ? [] : [plain]), ...(example.before ?? [])];
  const records = [...before, ...example.input];
  const last = Math.max(...records.map((record) => record.on));
  const at = timeOf(last, 8 * 60);
  const [earlier, later] = [journalOf(before), journalOf(records)];
  const { then } = example;
  if ('place' in then) {
    const shown = (journal: Journal): string[] =>
      shownBack(journal, then.place)
        .filter((item) => item.practice === practice.id && item.text.includes(then.shows))
        .map((item) => item.text);
    expect(shown(earlier), 'it was already there').toEqual([]);
    expect(shown(later), `"${then.shows}" at ${then.place}`).toHaveLength(1);
    return;
  }
  const differ = differs[then.plan];
  if (!differ) throw new Error(`no such difference: ${then.plan}`);
  const [was, is] = [makePlan(earlier, at), makePlan(later, at)];
  const found =
    then.plan === 'next' ? is.next.practice : is.gates.map((gate) => gate.unmet.map((one) => one.condition).join(' '));
  expect(differ(was, then.is), `${then.plan} ${then.is} held already`).toBe(false);
  expect(differ(is, then.is), `${then.plan} ${then.is}; the plan says ${JSON.stringify(found)}`).toBe(true);
};

const stepsOf = (practice: Practice): readonly Step[] => practice.exercise.steps ?? [];
const isField = (part: Step['parts'][number]): part is Field => 'id' in part;
const fieldsOf = (practice: Practice): readonly Field[] => stepsOf(practice).flatMap((step) => step.parts.filter(isField));

/** The names of the fields a kind can hold, through variants. */
const fieldNames = (kind: KindName): readonly string[] => {
  const schema = kinds[kind].fields as unknown as { entries?: object; options?: readonly { entries: object }[] };
  return [schema, ...(schema.options ?? [])].flatMap((one) => Object.keys(one.entries ?? {}));
};

/** Answers a person could give to one field. */
const answersTo = (field: Field): readonly unknown[] => {
  switch (field.type) {
    case 'text':
    case 'long':
      return ['some words'];
    case 'day':
      return [exampleDay(3)];
    case 'choice':
      return field.options.map((option) => option.value);
    case 'choices':
      return [field.options.map((option) => option.value)];
    case 'scale':
      return [field.from ?? 0, field.to];
    case 'yes-no':
      return [true, false];
    case 'list':
      return [Array.from({ length: field.atMost }, (_, index) => `one ${index}`)];
    case 'record':
      return ['an-id'];
  }
};

/** Everything of a practice that a person reads, with where it stands. */
const wordsOf = (practice: Practice): readonly (readonly [string, string])[] => {
  const found: [string, string][] = [];
  const add = (where: string, value: unknown): void => {
    if (typeof value === 'string') found.push([where, value]);
  };
  const { because, ...text } = practice.text;
  for (const [name, value] of Object.entries({ ...text, ...because })) add(name, value);
  for (const comes of practice.comesBack) add(`comes back at ${comes.place}`, comes.heading);
  for (const step of stepsOf(practice)) {
    add(step.id, step.title);
    add(step.id, step.help);
    for (const part of step.parts) {
      for (const name of ['label', 'help', 'text', 'heading', 'empty', 'low', 'high'] as const)
        add(`${step.id} ${name}`, (part as Record<string, unknown>)[name]);
      if ('options' in part)
        for (const option of part.options) [option.label, option.help].forEach((word) => add(`${step.id} option`, word));
    }
  }
  return found;
};

const knownArguments = ['name', 'kept', 'left', 'count', 'who', 'what', 'days'];
const forbidden =
  /\b(win(ning)? \S+ back|win back|get(ting)? (your ex|\{name\}|them|him|her) back|guarantee\w*|secret\w*|proven|prove|chances?|soulmate|toxic|narciss\w*|no contact rule|make (your ex|\{name\}|them|him|her) (want|miss|regret|jealous)\w*|your ex|journey|should have|strategy|tactic that|strategies|magic|amazing|incredible|crazy|pathetic|weak man)\b/i;
const constants = [SPACE_DAYS, CLEAR_DAYS, SILENCE_DAYS, CORRECTION_DELAY / DAY, CLEAR_FOR / DAY, DANGER_FOR / DAY].map(String);
const numbersIn = (text: string): readonly string[] => text.match(/\d+(?:[.,]\d+)?/g) ?? [];
const longest = (text: string): number =>
  Math.max(...text.split(/[.?:;]\s|\n/).map((sentence) => sentence.split(/\s+/).filter(Boolean).length));

describe('the index', () => {
  it('lists every file in practices/, under the name of the file', () => {
    const files = readdirSync(new URL('./practices/', import.meta.url))
      .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts') && name !== 'index.ts')
      .map((name) => name.slice(0, -3));
    expect(practices.map((practice) => practice.id).toSorted()).toEqual(files.toSorted());
  });

  it('covers every section', () => {
    const covered = new Set<string>(practices.flatMap((practice) => practice.sections));
    expect(sectionIds.filter((id) => !covered.has(id))).toEqual([]);
  });
});

describe.each(practices.map((practice) => [practice.id, practice] as const))('%s', (_id, practice) => {
  it.each(practice.examples.map((example, index) => [example.section, index, example] as const))(
    'lives the example of %s (%i)',
    (_section, _index, example) => {
      live(practice, example);
    },
  );

  it('has an example for each of its sections, and for no other', () => {
    expect([...new Set(practice.examples.map((example) => example.section))].toSorted()).toEqual(
      [...practice.sections].toSorted(),
    );
  });

  it('names only what exists', () => {
    expect(practice.evidence.filter((id) => !evidenceIds.includes(id))).toEqual([]);
    expect(practice.disagreements.filter((id) => !Object.hasOwn(disagreements, id))).toEqual([]);
    expect(practice.sections.filter((id) => !sectionIds.includes(id))).toEqual([]);
    expect(practice.comesBack.filter((comes) => !places.includes(comes.place))).toEqual([]);
    if (practice.exercise.type === 'screen') expect(screens).toContain(practice.exercise.screen);
    expect(new Set(practice.sections).size).toBe(practice.sections.length);
  });

  it('asks under field names that are its own, and in order', () => {
    const ids = fieldsOf(practice).map((field) => field.id);
    expect(new Set(ids).size).toBe(ids.length);
    const steps = stepsOf(practice);
    expect(new Set(steps.map((step) => step.id)).size).toBe(steps.length);
    steps.forEach((step, index) => {
      expect(step.parts.length, `${step.id}: one thing at a time`).toBeLessThanOrEqual(3);
      expect(step.parts.length, `${step.id} is empty`).toBeGreaterThan(0);
      if (!step.when) return;
      const { field, is } = step.when;
      const earlier = steps
        .slice(0, index)
        .flatMap((one) => one.parts.filter(isField))
        .find((one) => one.id === field);
      expect(earlier && answersTo(earlier), `${step.id} waits for an earlier answer`).toContain(is);
    });
  });

  it('records what its kind can hold, whatever is answered', () => {
    const { exercise } = practice;
    if (exercise.type !== 'steps') return;
    const kind = kinds[exercise.record];
    expect(kind.guarded).toBe(false);
    const fields = fieldsOf(practice);
    if (exercise.record === 'entry') {
      expect(fields.map((field) => field.id)).not.toContain('moodBefore');
      return;
    }
    expect(
      [...fields.map((field) => field.id), ...Object.keys(exercise.fixed ?? {})].filter(
        (name) => !fieldNames(exercise.record).includes(name),
      ),
    ).toEqual([]);
    const first = Object.fromEntries(fields.map((field) => [field.id, answersTo(field)[0]]));
    for (const field of fields)
      for (const answer of answersTo(field))
        expect(
          v.is(kind.fields as v.GenericSchema, { ...first, [field.id]: answer, ...exercise.fixed }),
          `${field.id}: ${String(answer)}`,
        ).toBe(true);
    const conditional = new Set(
      exercise.steps
        .filter((step) => step.when)
        .flatMap((step) => step.parts.filter(isField))
        .map((field) => field.id),
    );
    const least = Object.fromEntries(
      fields.filter((field) => !field.optional && !conditional.has(field.id)).map((field) => [field.id, answersTo(field)[0]]),
    );
    expect(v.is(kind.fields as v.GenericSchema, { ...least, ...exercise.fixed }), 'what may be left out is left out').toBe(true);
  });

  it('brings back fields that are asked for', () => {
    for (const comes of practice.comesBack) {
      const asked = comes.kind ? fieldNames(comes.kind) : fieldsOf(practice).map((field) => field.id);
      if (!comes.kind) expect(stepsOf(practice), `${comes.place}: kind is told for a screen without steps`).not.toEqual([]);
      expect(asked, comes.place).toContain(comes.field);
    }
    for (const part of stepsOf(practice).flatMap((step) => step.parts)) {
      if (part.type !== 'show') continue;
      const source = part.practice ? practices.find((one) => one.id === part.practice) : undefined;
      expect(part.practice === undefined || source !== undefined, `${String(part.practice)} exists`).toBe(true);
      const known = part.kind === 'entry' && source ? fieldsOf(source).map((field) => field.id) : fieldNames(part.kind);
      expect(known, `shows ${part.kind}`).toContain(part.field);
    }
  });

  it('offers itself with a sentence of its own', () => {
    const reasons = Object.keys(practice.text.because);
    const named = [...String(practice.offer).matchAll(/because: ?["'`]([a-z-]+)["'`]/g)].map((match) => match[1]);
    expect(named.filter((name) => !reasons.includes(String(name)))).toEqual([]);
    expect(reasons.filter((name) => !String(practice.offer).includes(name))).toEqual([]);
    expect(reasons.length).toBeGreaterThan(0);
    const weights = [...String(practice.offer).matchAll(/weight: ?(\d+)/g)].map((match) => Number(match[1]));
    for (const weight of weights) expect(weight).toBeLessThanOrEqual(100);
  });

  it('speaks plainly', () => {
    const allowed = new Set([...constants, ...practice.evidence.flatMap((id) => numbersIn(evidence[id].found))]);
    const limit = practice.id === 'staying-safe' ? 22 : 32;
    for (const [where, text] of wordsOf(practice)) {
      expect(text, `${where}: no exclamation`).not.toContain('!');
      expect(
        [...text.matchAll(/\{(\w*)\}?/g)].map((match) => match[1]).filter((name) => !knownArguments.includes(String(name))),
        where,
      ).toEqual([]);
      expect(text, `${where}: a name, or "them", must fit`).not.toMatch(/(^|[.?] ?)\{name\}|\{name\}['’]/);
      expect(
        numbersIn(text).filter((number) => !allowed.has(number)),
        `${where}: ${text}`,
      ).toEqual([]);
      expect(text.match(forbidden)?.[0], `${where}: ${text}`).toBeUndefined();
      expect(longest(text), `${where}, words in one sentence: ${text}`).toBeLessThanOrEqual(limit);
      expect(text.trim(), where).not.toBe('');
    }
  });
});

describe('evidence', () => {
  it.each(evidenceIds.map((id) => [id, evidence[id]] as const))(
    '%s is a few plain sentences with their source',
    (_id, { found, citation, grade, scope }) => {
      expect(found).toMatch(/^[A-Z].*\.$/);
      expect(found).not.toMatch(/\b(N|n|d|g|r|SMD|OR)\s?=|!|\bRCT\b/);
      expect(found).not.toMatch(forbidden);
      expect(longest(found)).toBeLessThanOrEqual(34);
      expect(citation === '', 'only what nobody studied has no source').toBe(grade === 'unstudied' && scope === 'none');
    },
  );
});
