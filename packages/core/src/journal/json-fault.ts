/** Where a text stops being JSON: line and column from 1, in UTF-16 code units. */
export type JsonFault = { readonly line: number; readonly column: number; readonly cause: string };

const SPACE = new Set([' ', '\t', '\n', '\r']);
const ESCAPES = new Set(['"', '\\', '/', 'b', 'f', 'n', 'r', 't']);
const WORD = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;

type Fault = { readonly at: number; readonly cause: string };
type Expected = 'value' | 'value or ]' | 'name' | 'name or }' | ':' | ', or end' | 'nothing more';

/** The index after a string that begins at `start`, or what is wrong in it. */
const afterString = (text: string, start: number): number | Fault => {
  for (let index = start + 1; index < text.length; index++) {
    const character = text.charAt(index);
    if (character === '"') return index + 1;
    if (character < ' ') return { at: index, cause: 'a line break or control character inside a text' };
    if (character !== '\\') continue;
    const backslash = index;
    index += 1;
    const escaped = text.charAt(index);
    if (escaped === 'u' && /^[0-9a-fA-F]{4}$/.test(text.slice(index + 1, index + 5))) index += 4;
    else if (escaped !== '' && !ESCAPES.has(escaped)) return { at: backslash, cause: 'an escape that JSON does not know' };
  }
  return { at: text.length, cause: 'a text that does not end' };
};

const faultAt = (text: string): Fault => {
  const open: ('{' | '[')[] = [];
  let expected: Expected = 'value';
  let index = 0;
  const afterValue = (): Expected => (open.length === 0 ? 'nothing more' : ', or end');
  for (;;) {
    while (SPACE.has(text.charAt(index))) index += 1;
    const wanted = expected === ', or end' ? `, or ${open.at(-1) === '{' ? '}' : ']'}` : expected;
    if (index >= text.length) return { at: index, cause: `the text ends where ${wanted} was expected` };
    const character = text.charAt(index);
    const unexpected = { at: index, cause: `${JSON.stringify(character)} where ${wanted} was expected` };
    const isEnd = character === (open.at(-1) === '{' ? '}' : ']');
    if (isEnd && ['value or ]', 'name or }', ', or end'].includes(expected)) {
      open.pop();
      index += 1;
      expected = afterValue();
    } else if (expected === ', or end' && character === ',') {
      index += 1;
      expected = open.at(-1) === '{' ? 'name' : 'value';
    } else if (expected === ':' && character === ':') {
      index += 1;
      expected = 'value';
    } else if (expected === 'name' || expected === 'name or }') {
      const after = character === '"' ? afterString(text, index) : unexpected;
      if (typeof after !== 'number') return after;
      index = after;
      expected = ':';
    } else if (expected === 'value' || expected === 'value or ]') {
      if (character === '{' || character === '[') {
        open.push(character);
        index += 1;
        expected = character === '{' ? 'name or }' : 'value or ]';
        continue;
      }
      WORD.lastIndex = index;
      const after = character === '"' ? afterString(text, index) : WORD.test(text) ? WORD.lastIndex : unexpected;
      if (typeof after !== 'number') return after;
      index = after;
      expected = afterValue();
    } else return unexpected;
  }
};

/**
 * The first fault of a text that `JSON.parse` refused. Engines word their errors differently and often name no place,
 * so the place is looked for here. One pass, no recursion.
 */
export const jsonFault = (text: string): JsonFault => {
  const { at, cause } = faultAt(text);
  const before = text.slice(0, at);
  return { line: before.split('\n').length, column: at - before.lastIndexOf('\n'), cause };
};
