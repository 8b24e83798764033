import { readdirSync, readFileSync } from 'node:fs';
import { compileMessageOrThrow } from '@lingui/message-utils/compileMessage';
import { describe, expect, it } from 'vitest';
import { languages } from '../platform/languages.ts';

type Catalogue = Readonly<Record<string, string>>;

const names = readdirSync(new URL('./en', import.meta.url)).map((file) => file.replace(/\.json$/, ''));
const filesOf = (language: string): readonly string[] => readdirSync(new URL(`./${language}`, import.meta.url));
const read = (language: string, name: string): Catalogue =>
  JSON.parse(readFileSync(new URL(`./${language}/${name}.json`, import.meta.url), 'utf8')) as Catalogue;

/** The argument names of a compiled message, however deep in its cases. */
const argumentsOf = (message: string): readonly string[] => {
  const found = new Set<string>();
  const walk = (part: unknown): void => {
    if (!Array.isArray(part)) return;
    const [argument, , cases] = part as [unknown, unknown, unknown];
    if (typeof argument === 'string') found.add(argument);
    if (typeof cases === 'object' && cases !== null)
      for (const one of Object.values(cases)) if (Array.isArray(one)) one.forEach(walk);
  };
  const compiled: unknown = compileMessageOrThrow(message);
  if (Array.isArray(compiled)) compiled.forEach(walk);
  return [...found].toSorted();
};

const coreSources = (folder: URL): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
    .map((file) => readFileSync(new URL(file, folder), 'utf8'));

describe('catalogues', () => {
  it('says every refusal that core can give', () => {
    const acts = coreSources(new URL('../../../../packages/core/src/act/', import.meta.url)).join('\n');
    const refusals = [...acts.matchAll(/refuse\(\s*'([a-z-]+)'/g)].map(([, id]) => `refusal.${id}`);
    expect(refusals.length).toBeGreaterThan(10);
    expect(Object.keys(read('en', 'shell'))).toEqual(expect.arrayContaining([...new Set(refusals)]));
  });

  it('shares no id between two of them', () => {
    const ids = names.flatMap((name) => Object.keys(read('en', name)));
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  it.each(names)('%s leaves nothing empty', (name) => {
    for (const [id, text] of Object.entries(read('en', name))) expect(text.trim(), id).not.toBe('');
  });
});

describe.each(languages.filter((language) => language !== 'en'))('the screens in %s', (language) => {
  it('have every catalogue, and none that is no longer used', () => {
    expect(filesOf(language)).toEqual(filesOf('en'));
  });

  it.each(names)('%s says the same things with the same arguments', (name) => {
    const [english, translated] = [read('en', name), read(language, name)];
    expect(Object.keys(translated).toSorted()).toEqual(Object.keys(english).toSorted());
    for (const [id, text] of Object.entries(english)) {
      expect(translated[id]?.trim(), id).toBeTruthy();
      expect(argumentsOf(translated[id] ?? ''), id).toEqual(argumentsOf(text));
    }
  });
});
