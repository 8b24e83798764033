import fc from 'fast-check';
import { expect, test } from 'vitest';
import { jsonFault } from './json-fault.ts';

test.each([
  ['', 1, 1, 'the text ends where value was expected'],
  ['dear diary', 1, 1, '"d" where value was expected'],
  ['{"a": 1,\n  "b" 2}', 2, 7, '"2" where : was expected'],
  ['[1, 2', 1, 6, 'the text ends where , or ] was expected'],
  ['{"a": [1, 2}', 1, 12, '"}" where , or ] was expected'],
  ['[1,]', 1, 4, '"]" where value was expected'],
  ['{"a": 1,}', 1, 9, '"}" where name was expected'],
  ["{'a': 1}", 1, 2, '"\'" where name or } was expected'],
  ['{"a": "b', 1, 9, 'a text that does not end'],
  ['["a\nb"]', 1, 4, 'a line break or control character inside a text'],
  ['["\\x"]', 1, 3, 'an escape that JSON does not know'],
  ['["\\u12g4"]', 1, 3, 'an escape that JSON does not know'],
  ['{} {}', 1, 4, '"{" where nothing more was expected'],
  ['[01]', 1, 3, '"1" where , or ] was expected'],
])('%j is refused at %i:%i', (text, line, column, cause) => {
  expect(() => JSON.parse(text)).toThrow();
  expect(jsonFault(text)).toEqual({ line, column, cause });
});

test('a text cut short is refused at its end; any broken text at a place inside it', () => {
  fc.assert(
    fc.property(fc.json(), fc.nat(), fc.constantFrom('', '}', '"', ',', 'x', '\u0000'), (json, cut, put) => {
      const at = cut % (json.length + 1);
      const broken = `${json.slice(0, at)}${put}${json.slice(at + 1)}`;
      try {
        JSON.parse(broken);
      } catch {
        const { line, column } = jsonFault(broken);
        const offset =
          broken
            .split('\n')
            .slice(0, line - 1)
            .reduce((sum, one) => sum + one.length + 1, 0) +
          column -
          1;
        expect(offset).toBeLessThanOrEqual(broken.length);
        // What stands before the fault can be continued to something that is JSON up to there.
        expect(jsonFault(broken.slice(0, offset)).cause).toMatch(/ends|not end/);
      }
    }),
    { seed: 7, numRuns: 2000 },
  );
});

test('deep nesting and long texts are one pass', () => {
  const deep = '['.repeat(200_000);
  expect(jsonFault(deep).column).toBe(200_001);
  expect(jsonFault(`["${'a'.repeat(1_000_000)}`).cause).toBe('a text that does not end');
});
