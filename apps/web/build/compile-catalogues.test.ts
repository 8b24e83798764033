import { setupI18n } from '@lingui/core';
import { expect, test } from 'vitest';
import { compileCatalogue } from './compile-catalogues.ts';

/** What the screen shows: Lingui's runtime alone, which cannot parse a message. */
function shown(catalogue: Record<string, string>, id: string, values?: Record<string, unknown>) {
  const messages = JSON.parse(compileCatalogue(JSON.stringify(catalogue)));
  return setupI18n({ locale: 'en', messages: { en: messages } })._(id, values);
}

test('plain text stays as it is', () => {
  expect(shown({ leave: 'Leave' }, 'leave')).toBe('Leave');
});

test('names, plurals and choices are filled in without a parser', () => {
  const catalogue = {
    hello: 'Hello {name}',
    days: '{n, plural, =0 {none yet} one {# day} other {# days}}',
    who: '{by, select, me {you} other {they}} said',
  };
  expect(shown(catalogue, 'hello', { name: 'Ada' })).toBe('Hello Ada');
  expect([0, 1, 12].map((n) => shown(catalogue, 'days', { n }))).toEqual(['none yet', '1 day', '12 days']);
  expect(shown(catalogue, 'who', { by: 'me' })).toBe('you said');
});

test('a message that does not parse is named', () => {
  expect(() => compileCatalogue('{"fine": "Fine", "broken": "{n, plural, one {#}"}')).toThrow('"broken"');
});

test.each(['["a"]', '"a"', 'null'])('%s is no catalogue', (json) => {
  expect(() => compileCatalogue(json)).toThrow('flat object');
});

test('a nested message is named', () => {
  expect(() => compileCatalogue('{"shell": {"leave": "Leave"}}')).toThrow('"shell"');
});
