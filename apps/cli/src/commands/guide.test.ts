import { evidence, practices, sectionIds, stages } from '@reprise/core';
import { describe, expect, test } from 'vitest';
import { fakeIo } from '../fake-io.ts';
import { guide, uncovered } from './guide.ts';

const run = (options: Record<string, string | boolean> = {}) => guide.run({ positionals: [], options }, fakeIo());

describe('guide', () => {
  test('tells in JSON every practice and that every section is covered', async () => {
    const { exit, out } = await run({ json: true });
    const said = JSON.parse(out);
    expect(exit).toBe(0);
    expect(said).toMatchObject({ stages, uncovered: [], covered: 78, sections: 78 });
    expect(said.practices.map((one: { id: string }) => one.id)).toEqual(practices.map((one) => one.id));
    const named = new Set(said.practices.flatMap((one: { sections: string[] }) => one.sections));
    expect(sectionIds.filter((id) => !named.has(id))).toEqual([]);
    for (const one of said.practices) {
      expect(Object.keys(one)).toEqual(['id', 'stage', 'title', 'sections', 'evidence', 'exercise']);
      expect(['screen', 'steps']).toContain(one.exercise.type);
    }
  });

  test('tells in text each practice once, and the coverage', async () => {
    const { out } = await run();
    expect(out).toContain('78 of 78 sections covered.');
    for (const practice of practices) expect(out.split(`    ${practice.id} · `).length, practice.id).toBe(2);
    expect(uncovered).toEqual([]);
    expect(out.split('\n').every((line) => line.length <= 80)).toBe(true);
  });

  test.each(practices.map((practice) => [practice.id, practice] as const))('tells %s in full', async (id, practice) => {
    const { exit, out } = await run({ practice: id });
    expect(exit).toBe(0);
    expect(out).toContain(practice.text.title);
    expect(out).not.toMatch(/\{name\}|undefined/);
    const flowing = out.replace(/\s+/g, ' ');
    for (const name of practice.evidence) if (evidence[name].citation) expect(flowing).toContain(evidence[name].citation);
    for (const section of practice.sections) expect(out).toContain(`  ${section} `);
    expect(JSON.parse((await run({ practice: id, json: true })).out).practices).toHaveLength(1);
  });

  test('refuses a practice there is not', async () => {
    const { exit, out, err } = await run({ practice: 'winning-back' });
    expect({ exit, out }).toEqual({ exit: 2, out: '' });
    expect(err).toContain('winning-back');
  });
});
