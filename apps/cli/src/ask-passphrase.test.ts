import { EventEmitter } from 'node:events';
import type { ReadStream } from 'node:tty';
import { describe, expect, test } from 'vitest';
import { askPassphrase } from './ask-passphrase.ts';

const terminal = (isTTY = true) => {
  const modes: boolean[] = [];
  const input = Object.assign(new EventEmitter(), {
    isTTY,
    setRawMode: (raw: boolean) => modes.push(raw),
    setEncoding: () => undefined,
    resume: () => undefined,
    pause: () => undefined,
  });
  const written: string[] = [];
  const output = { write: (text: string) => written.push(text) };
  const answer = askPassphrase('Passphrase: ', input as unknown as ReadStream, output);
  return { answer, modes, written, type: (...keys: string[]) => keys.forEach((key) => input.emit('data', key)) };
};

describe('asking for a passphrase', () => {
  test('takes what is typed up to Enter, and shows none of it', async () => {
    const { answer, modes, written, type } = terminal();
    type('g', 'ol', 'd\u00e9', ' ', 'seam\r', 'more');
    expect(await answer).toBe('gold\u00e9 seam');
    expect(written.join('')).toBe('Passphrase: \n');
    expect(modes).toEqual([true, false]);
  });

  test('takes a whole character back', async () => {
    const { answer, type } = terminal();
    type('ab\u{1F511}', '\u007f', '\u007f', 'c\n');
    expect(await answer).toBe('ac');
  });

  test.each([['\u0003'], ['\r'], ['abc\u0003']])('is nothing where the person breaks off or types nothing: %j', async (keys) => {
    const { answer, modes, type } = terminal();
    type(keys);
    expect(await answer).toBeUndefined();
    expect(modes).toEqual([true, false]);
  });

  test('asks nothing where there is no terminal', async () => {
    const { answer, written } = terminal(false);
    expect(await answer).toBeUndefined();
    expect(written).toEqual([]);
  });
});
