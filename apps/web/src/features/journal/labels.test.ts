import { readFileSync } from 'node:fs';
import { kindNames, motives } from '@reprise/core';
import { describe, expect, it } from 'vitest';
import { shapesOf } from '../../home/views/field-shape.ts';
import { fieldLabelId, kindLabelId, ownLabels, valueLabelId } from './labels.ts';

const catalogue = (language: string): Record<string, string> =>
  JSON.parse(readFileSync(new URL(`../../texts/${language}/journal.json`, import.meta.url), 'utf8')) as Record<string, string>;

describe.each(['en', 'es'])('labels (%s)', (language) => {
  const texts = catalogue(language);
  const used = new Set<string>();
  for (const kind of kindNames) {
    used.add(kindLabelId(kind));
    for (const shape of shapesOf(kind)) {
      used.add(fieldLabelId(kind, shape.name));
      for (const option of shape.options ?? []) used.add(valueLabelId(kind, shape.name, option));
    }
  }
  for (const motive of motives) used.add(`record.motive.${motive}`);

  it('name every kind, every field and every option', () => {
    expect([...used].filter((id) => !texts[id])).toEqual([]);
  });
  it('hold none that nothing uses', () => {
    const labels = Object.keys(texts).filter((id) => /^record\.(kind|field|own|value|event|motive)\./.test(id));
    expect(labels.filter((id) => !used.has(id))).toEqual([]);
  });
  it('call fields of their own by name only where they exist', () => {
    for (const own of ownLabels) {
      const [kind = '', field] = own.split('.');
      expect(
        kindNames.some((name) => name === kind && shapesOf(name).some((shape) => shape.name === field)),
        own,
      ).toBe(true);
    }
  });
});
