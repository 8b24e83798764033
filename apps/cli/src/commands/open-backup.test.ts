import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { fakeIo } from '../fake-io.ts';
import { openBackup } from './open-backup.ts';

const fixture = (name: string): Uint8Array => readFileSync(new URL(`../../fixtures/${name}`, import.meta.url));
const words = 'quiet harbor under early light';
const backup = fixture('journal.age');
const text = '{"format":"reprise-journal","version":1,"exportedAt":"2026-02-09T19:00:00+01:00","records":[]}';

type Files = Record<string, string | Uint8Array>;
const open = (given: { files?: Files; typed?: string; passphrase?: string }, options: Record<string, string> = {}) =>
  openBackup.run({ positionals: ['b.age'], options }, fakeIo({ ...given, files: { 'b.age': backup, ...given.files } }));

describe('backup open', () => {
  test('prints the journal and nothing else', async () => {
    const { exit, out, err } = await open({ passphrase: words });
    expect({ exit, out, err }).toEqual({ exit: 0, out: `${text}\n`, err: undefined });
  });

  test('takes the passphrase from a file, then the environment, then the terminal', async () => {
    expect(
      (await open({ files: { w: `${words}\n` }, passphrase: 'wrong', typed: 'wrong' }, { 'passphrase-file': 'w' })).exit,
    ).toBe(0);
    expect((await open({ passphrase: words, typed: 'wrong' })).exit).toBe(0);
    expect((await open({ typed: words })).exit).toBe(0);
  });

  test('prints what a newer version wrote, and says so', async () => {
    const { exit, out, err } = await open({ files: { 'b.age': fixture('newer.age') }, passphrase: words });
    expect({ exit, out }).toEqual({ exit: 1, out: `${text.replace('"version":1', '"version":99')}\n` });
    expect(err).toContain('b.age');
  });
});

describe('what does not open prints nothing', () => {
  const cut = backup.slice(0, backup.length - 40);
  test.each<[string, Parameters<typeof open>, string]>([
    ['a wrong passphrase', [{ passphrase: 'wrong' }], 'b.age: does not open with this passphrase'],
    ['no passphrase', [{}], 'no passphrase'],
    ['an empty passphrase file', [{ files: { w: '\n' } }, { 'passphrase-file': 'w' }], 'w: is empty'],
    ['a missing passphrase file', [{}, { 'passphrase-file': 'w' }], 'w: there is no such file'],
    ['a backup cut short', [{ files: { 'b.age': cut }, passphrase: words }], 'b.age: is damaged'],
    ['a file that is none', [{ files: { 'b.age': 'hello' }, passphrase: words }], 'b.age: is not a backup'],
    [
      'a file for a key',
      [
        {
          files: { 'b.age': readFileSync(new URL('../../../../packages/vault/fixtures/for-a-key.age', import.meta.url)) },
          passphrase: words,
        },
      ],
      'b.age: is not a backup',
    ],
  ])('%s', async (_name, args, message) => {
    const said = await open(...args);
    expect(said).toMatchObject({ exit: 2, out: '' });
    expect(said.err).toContain(message);
    expect(said.err).not.toContain(words);
  });

  test('something other than a journal', async () => {
    const said = await open({ files: { 'b.age': fixture('diary.age') }, passphrase: words });
    expect(said).toMatchObject({ exit: 2, out: '' });
    expect(said.err).toContain('inside the backup');
  });
});
