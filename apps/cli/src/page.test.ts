import { describe, expect, test } from 'vitest';
import { bold, createPage, dim, pageOf, section, wrap } from './page.ts';

describe('a page', () => {
  test('is as wide as the terminal, within what is readable', () => {
    expect(createPage(undefined, false).columns).toBe(80);
    expect(createPage(60, false).columns).toBe(60);
    expect(createPage(300, false).columns).toBe(80);
    expect(createPage(20, false).columns).toBe(40);
    expect(createPage(0, false).columns).toBe(80);
  });

  test('breaks lines at spaces, inside its width, and keeps the indents', () => {
    const page = createPage(40, false);
    const text = wrap(page, 'one two three four five six seven eight nine ten', '    ', '  - ');
    const lines = text.split('\n');
    expect(lines).toEqual(['  - one two three four five six seven', '    eight nine ten']);
    expect(lines.every((line) => line.length <= 40)).toBe(true);
  });

  test('never breaks inside a word, and gives a long one a line of its own', () => {
    const long = 'x'.repeat(60);
    expect(wrap(createPage(40, false), `a ${long} b`)).toBe(`a\n${long}\nb`);
  });

  test('shows no control codes where there is no colour', () => {
    const plain = createPage(80, false);
    expect(bold(plain, 'a') + dim(plain, 'b')).toBe('ab');
    expect(bold(createPage(80, true), 'a')).toBe('\u001b[1ma\u001b[0m');
    expect(dim(createPage(80, true), 'a\nb')).toBe('\u001b[2ma\u001b[0m\n\u001b[2mb\u001b[0m');
  });

  test('leaves out sections that hold nothing', () => {
    const page = createPage(80, false);
    expect(pageOf(section(page, 'A', ['  a']), section(page, 'B', []), section(page, 'C', ['  c']))).toBe('A\n  a\n\nC\n  c\n');
  });
});
