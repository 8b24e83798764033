import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { gates, stages } from '../guide/stages.ts';
import { createJournal } from '../journal/journal.ts';
import { factsOf } from '../plan/facts.ts';
import { conditions } from '../plan/gates.ts';
import { aheadIds, stops, suggestionIds } from '../plan/make-plan.ts';
import { contactStates } from '../safety/contact-state.ts';
// Imported, a catalogue arrives compiled: strings, and [argument, format, cases] where something is put in.
import compiledEn from './en/plan.json';
import compiledEs from './es/plan.json';

const languages = ['en', 'es'] as const;
type Catalogue = Readonly<Record<string, string>>;
const read = (language: string): Catalogue =>
  JSON.parse(readFileSync(new URL(`./${language}/plan.json`, import.meta.url), 'utf8')) as Catalogue;
const catalogues = Object.fromEntries(languages.map((language) => [language, read(language)])) as Record<
  (typeof languages)[number],
  Catalogue
>;

const all = gates.flatMap((gate) => conditions[gate]);
const facts = factsOf(createJournal([]), '2026-03-02T12:00:00+00:00');

/** Every message the plan can say, with the arguments it gives. */
const messages = new Map<string, readonly string[]>([
  ...all.map((condition) => [`gate.${condition.id}`, Object.keys(condition.args?.(facts) ?? {})] as const),
  ['closed.danger', []],
  ['closed.minor', []],
  ['open.any-time', []],
  ['open.done', ['count', 'last']],
  ...gates.map((gate) => [`open.${gate}`, []] as const),
  ...suggestionIds.map((id) => [`suggestion.${id}`, id === 'let-go-sign' ? ['count'] : []] as const),
  ...aheadIds.map((id) => [`ahead.${id}`, ['hard-date', 'review', 'promise'].includes(id) ? ['what'] : []] as const),
  ...stages.map((stage) => [`stage.${stage}`, []] as const),
  ...contactStates.flatMap((state) => [[`contact.${state}`, []] as const, [`contact.${state}.says`, []] as const]),
  ...stops.map((stop) => [`stop.${stop}`, []] as const),
]);

type Part = string | readonly [argument: string, format?: string, cases?: Readonly<Record<string, string | readonly Part[]>>];
type Compiled = Readonly<Record<string, string | readonly Part[]>>;
const compiled = { en: compiledEn, es: compiledEs } as unknown as Readonly<Record<(typeof languages)[number], Compiled>>;

const partsOf = (message: string | readonly Part[] | undefined): readonly Exclude<Part, string>[] =>
  message === undefined || typeof message === 'string'
    ? []
    : message
        .filter((part) => typeof part !== 'string')
        .flatMap((part) => [part, ...Object.values(part[2] ?? {}).flatMap((one) => partsOf(one))]);
const argumentsOf = (message: string | readonly Part[] | undefined): readonly string[] =>
  [...new Set(partsOf(message).map(([argument]) => argument))].toSorted();

describe.each(languages)('the plan in %s', (language) => {
  const catalogue = catalogues[language];

  it('says everything the plan can say, and nothing else', () => {
    expect(Object.keys(catalogue).toSorted()).toEqual([...messages.keys()].toSorted());
  });

  it.each([...messages])('%s uses only the arguments it is given', (id, given) => {
    const text = catalogue[id] ?? '';
    expect(text.trim()).not.toBe('');
    const message = compiled[language][id];
    expect(argumentsOf(message).filter((name) => !given.includes(name))).toEqual([]);
    for (const [, format, cases] of partsOf(message))
      if (format === 'plural') expect(Object.keys(cases ?? {})).toContain('other');
  });

  it('speaks without hype, blame or straight quotation marks', () => {
    for (const [id, text] of Object.entries(catalogue)) {
      expect(text, id).not.toMatch(/[!"'¡]/);
      expect(text, id).not.toMatch(/\b(failed|fault of yours|win back|chance|unfortunately|fracas|reconquist|oportunidad)/i);
      expect(text.match(/\d+/g)?.filter((number) => number !== '0') ?? [], id).toEqual([]);
    }
  });
});

describe('the languages', () => {
  it('take the same arguments', () => {
    for (const id of messages.keys()) expect(argumentsOf(compiled.es[id]), id).toEqual(argumentsOf(compiled.en[id]));
  });
});
