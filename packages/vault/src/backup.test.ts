import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { need } from '../test-support/open-vault.ts';
import { makeBackup, openBackup, padText, removePadding } from './backup.ts';

const passphrase = 'quiet harbor under early light';
const failed = (tag: string) => ({ ok: false, error: { tag } });
const fixture = (name: string): Uint8Array => new Uint8Array(readFileSync(new URL(`../fixtures/${name}`, import.meta.url)));
const journal = new TextDecoder().decode(fixture('journal.json')).trimEnd();

/** The bytes with one line of the clear header replaced. */
const withHeader = (file: Uint8Array, from: string, to: string): Uint8Array => {
  const text = Buffer.from(file).toString('latin1');
  if (!text.includes(from)) throw new Error(`There is no ${from}`);
  return new Uint8Array(Buffer.from(text.replace(from, to), 'latin1'));
};

// Each opening costs scrypt about a second or two; that is what it is for.
describe('files made by the age program', { timeout: 60_000 }, () => {
  test.each(['journal.age', 'journal.armored.age'])('%s opens', async (name) => {
    expect(need(await openBackup(fixture(name), passphrase))).toBe(journal);
  });

  test('a long one opens whole, and is damaged when its last chunk is cut off', async () => {
    const file = fixture('long.age');
    expect(need(await openBackup(file, passphrase))).toBe('z'.repeat(100_000));
    const oneChunk = file.length - 100_000 - 32 + 65_536 + 16;
    expect(await openBackup(file.subarray(0, oneChunk), passphrase)).toEqual(failed('damaged'));
  });

  test('a wrong passphrase is told from damage', async () => {
    const file = fixture('journal.age');
    expect(await openBackup(file, 'another passphrase')).toEqual(failed('wrong-passphrase'));
    const flipped = file.slice();
    flipped[file.length - 3] = (flipped[file.length - 3] ?? 0) ^ 4;
    expect(await openBackup(flipped, passphrase)).toEqual(failed('damaged'));
    expect(await openBackup(file.subarray(0, file.length - 20), passphrase)).toEqual(failed('damaged'));
    const tag = /--- (.)/.exec(Buffer.from(file).toString('latin1'))?.[1] ?? '';
    const headerChanged = withHeader(file, `--- ${tag}`, `--- ${tag === 'A' ? 'B' : 'A'}`);
    expect(await openBackup(headerChanged, passphrase)).toEqual(failed('damaged'));
  });
});

describe('what is refused before anything is computed', () => {
  const file = fixture('journal.age');
  test.each([
    ['nothing', new Uint8Array(), 'not-a-backup'],
    ['another file', new TextEncoder().encode('{"format":"reprise-journal"}'), 'not-a-backup'],
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]), 'not-a-backup'],
    ['a file for a key', fixture('for-a-key.age'), 'not-a-backup'],
    ['a later age format', withHeader(file, 'org/v1', 'org/v9'), 'not-a-backup'],
    ['a file cut off in its first line', file.subarray(0, 9), 'damaged'],
    ['a file cut off in its header', file.subarray(0, 40), 'damaged'],
    ['armor cut off', fixture('journal.armored.age').subarray(0, 200), 'damaged'],
    ['work factor 21', withHeader(file, ' 18\n', ' 21\n'), 'too-expensive'],
    ['work factor 99', withHeader(file, ' 18\n', ' 99\n'), 'too-expensive'],
    ['a work factor that is no number', withHeader(file, ' 18\n', ' 1x\n'), 'damaged'],
    ['a salt of another length', withHeader(file, '-> scrypt ', '-> scrypt AAAA'), 'damaged'],
  ])('%s', async (_name, bytes, tag) => {
    const start = performance.now();
    expect(await openBackup(bytes, passphrase)).toEqual(failed(tag));
    expect(performance.now() - start).toBeLessThan(500);
  });
});

describe('our own files', { timeout: 60_000 }, () => {
  test('of a short and a longer journal have the same size and show nothing', async () => {
    const short = await makeBackup('{"records":[]}', passphrase);
    const longer = await makeBackup(`{"records":["${'word '.repeat(60)}"]}`, passphrase);
    expect(short.length).toBe(longer.length);
    expect(Buffer.from(short).includes('records')).toBe(false);
  });

  test('a text is unchanged by padding, whatever white space it ends with', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'ñ', '🌱', ' ', '\n', '}', '\u{feff}') });
    fc.assert(
      fc.property(text, (any) => {
        expect(removePadding(padText(any))).toBe(any);
        expect(new TextEncoder().encode(padText(any)).length).toBe(512);
      }),
    );
  });

  test('come back unchanged, the passphrase normalised on both sides', async () => {
    const file = await makeBackup('{"a":"ñ 🌱"}', 'cafe\u0301');
    expect(need(await openBackup(file, 'café'))).toBe('{"a":"ñ 🌱"}');
  });
});

const has = (program: string, argument: string): boolean => {
  try {
    execFileSync(program, [argument], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
};

/** Runs age with a terminal of its own, since it reads passphrases from nowhere else. */
const runAge = (command: string): Promise<number | null> =>
  new Promise((resolve) => {
    const child = spawn('script', ['-qefc', command, '/dev/null']);
    child.stdout.on('data', (shown) => {
      if (/passphrase.*: ?$/i.test(String(shown).trimEnd())) child.stdin.write(`${passphrase}\n`);
    });
    child.on('close', resolve);
  });

const canRunAge = process.platform === 'linux' && has('age', '--version') && has('script', '--version');

describe.runIf(canRunAge)('the age program of this machine', { timeout: 60_000 }, () => {
  test('opens our backups, and what comes out is JSON as it is', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'backup-'));
    try {
      writeFileSync(join(folder, 'ours.age'), await makeBackup(journal, passphrase));
      const code = await runAge(`age -d -o ${folder}/opened.json ${folder}/ours.age`);
      expect(code).toBe(0);
      const opened = readFileSync(join(folder, 'opened.json'), 'utf8');
      expect(JSON.parse(opened)).toEqual(JSON.parse(journal));
      expect(opened.length).toBeGreaterThan(400);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  test('makes files that we open', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'backup-'));
    try {
      writeFileSync(join(folder, 'plain.json'), journal);
      expect(await runAge(`age -p -o ${folder}/theirs.age ${folder}/plain.json`)).toBe(0);
      const file = new Uint8Array(readFileSync(join(folder, 'theirs.age')));
      expect(need(await openBackup(file, passphrase))).toBe(journal);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
