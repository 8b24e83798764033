import type { ReadStream } from 'node:tty';

const ENTER = new Set(['\r', '\n', '\u0004']);
const DELETE = new Set(['\u0008', '\u007f']);
const INTERRUPT = '\u0003';

/**
 * Asks on the terminal without showing what is typed. Undefined where there is no terminal, nothing was typed,
 * or the person broke off.
 */
export const askPassphrase = (
  question: string,
  input: ReadStream,
  output: { write: (text: string) => unknown },
): Promise<string | undefined> => {
  if (!input.isTTY) return Promise.resolve(undefined);
  output.write(question);
  input.setRawMode(true);
  input.setEncoding('utf8');
  return new Promise((resolve) => {
    const typed: string[] = [];
    const end = (passphrase: string | undefined): void => {
      input.off('data', read);
      input.setRawMode(false);
      input.pause();
      output.write('\n');
      resolve(passphrase === '' ? undefined : passphrase);
    };
    const read = (text: string): void => {
      for (const character of text) {
        if (ENTER.has(character)) return end(typed.join(''));
        if (character === INTERRUPT) return end(undefined);
        if (DELETE.has(character)) typed.pop();
        else if (character >= ' ') typed.push(character);
      }
    };
    input.on('data', read);
    input.resume();
  });
};
