import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const catalogue = (language: string): Record<string, string> =>
  JSON.parse(readFileSync(new URL(`../../texts/${language}/help.json`, import.meta.url), 'utf8')) as Record<string, string>;
const source = readFileSync(new URL('./safety-page.tsx', import.meta.url), 'utf8');
const parts = [...source.matchAll(/\['([a-z-]+)', (\d+)\]/g)].map(([, part, count]) => ({
  part: String(part),
  count: Number(count),
}));

describe('the safety page', () => {
  it.each(['en', 'es'])('shows every sentence it has, and has every sentence it shows (%s)', (language) => {
    const texts = catalogue(language);
    expect(parts.length).toBeGreaterThan(5);
    const shown = parts.flatMap(({ part, count }) => [...Array(count).keys()].map((index) => `safety-page.${part}-${index + 1}`));
    expect(
      Object.keys(texts)
        .filter((id) => /^safety-page\..*-\d+$/.test(id))
        .toSorted(),
    ).toEqual(shown.toSorted());
  });

  it('is written in short sentences, for a reading age of nine', () => {
    for (const [id, text] of Object.entries(catalogue('en')))
      if (id.startsWith('safety-page.'))
        for (const sentence of text.split(/[.!?:;]/))
          expect(sentence.trim().split(/\s+/).length, sentence).toBeLessThanOrEqual(20);
  });
});
