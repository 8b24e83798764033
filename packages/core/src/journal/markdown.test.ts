import { describe, expect, it } from 'vitest';
import { sampleJournal } from '../sample/sample-journal.ts';
import { Life } from '../testing/life.ts';
import { nextStamp } from './hybrid-clock.ts';
import { all, createJournal } from './journal.ts';
import { kindNames, kinds } from './kinds/index.ts';
import { labels } from './labels.ts';
import { toMarkdown } from './markdown.ts';

type Schema = { entries?: Record<string, unknown>; options?: readonly Schema[] };
const fieldsOf = (schema: Schema): readonly string[] => [
  ...Object.keys(schema.entries ?? {}),
  ...(schema.options ?? []).flatMap(fieldsOf),
];

describe('labels', () => {
  it.each(kindNames)('name %s and each of its fields, and nothing else', (name) => {
    expect(labels[name].kind).not.toBe('');
    const fields = [...new Set(fieldsOf(kinds[name].fields as unknown as Schema))];
    expect(Object.keys(labels[name].fields).sort()).toEqual(fields.sort());
  });
});

describe('the readable export', () => {
  const sample = createJournal(sampleJournal('2026-11-22'));
  const text = toMarkdown(sample);

  it('has every record once, under its day, earliest first', () => {
    const entries = all(sample);
    expect(text.match(/^### /gm)).toHaveLength(entries.length);
    const days = [...text.matchAll(/^## (.+)$/gm)].map((match) => match[1]);
    expect(days).toEqual([...new Set(entries.map((entry) => entry.at.slice(0, 10)))].sort());
  });

  it('leaves no field without its label', () => {
    for (const entry of all(sample)) {
      const fields: Record<string, string> = labels[entry.kind as (typeof kindNames)[number]].fields;
      for (const field of Object.keys(entry.v)) expect(fields[field]).toBeTypeOf('string');
    }
  });

  it('keeps a person’s words as they wrote them, whatever Markdown would make of them', () => {
    const life = new Life();
    life.do({ do: 'record', with: { kind: 'note', v: { text: '# not a heading\n* <b>bold</b> [x](y) ~~no~~\n## 2020-01-01' } } });
    const written = toMarkdown(life.journal);
    expect(written.match(/^#+ /gm)).toEqual(['# ', '## ', '### ']);
    expect(written).not.toContain('<b>');
    expect(written.replaceAll('\\', '')).toContain('* <b>bold</b> [x](y) ~~no~~');
  });

  it('says who says so, and shows both versions of a note', () => {
    const life = new Life();
    life.log({ event: 'no', scope: 'contact' });
    const note = (device: string, text: string) => ({
      id: 'n',
      kind: 'note',
      schema: 1,
      merge: 'keep-both',
      hlc: nextStamp(undefined, 1e12, device),
      by: 'me',
      at: life.at,
      v: { text },
    });
    life.take([note('a', 'mine'), note('b', 'yours')]);
    const written = toMarkdown(life.journal);
    expect(written).toContain('Between us (as told)');
    expect(written).toContain('- Note: yours');
    expect(written).toContain('- Another version: mine');
  });

  it('leaves out what was deleted, and keeps what it does not know', () => {
    const life = new Life();
    const id = life.do({ do: 'record', with: { kind: 'note', v: { text: 'gone' } } });
    life.do({ do: 'remove', with: { kind: 'note', id } });
    life.take([
      {
        id: 'f',
        kind: 'from-tomorrow',
        schema: 1,
        merge: 'lww',
        hlc: nextStamp(undefined, 1e12, 'a'),
        by: 'me',
        at: life.at,
        v: { odd: ['one', 2] },
      },
    ]);
    const written = toMarkdown(life.journal);
    expect(written).not.toContain('gone');
    expect(written).toContain('from\\-tomorrow');
    expect(written).toContain('- odd: one; 2');
  });
});
