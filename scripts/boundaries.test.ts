import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { binOf, root } from './tools.mjs';

/** A line that must not be written there, and words of the sentence that says why. */
const forbidden: readonly (readonly [file: string, line: string, why: string])[] = [
  ['packages/core/src/a.ts', "import '@reprise/vault';", 'The core imports nothing of ours'],
  ['packages/core/src/b.ts', "import '@reprise/wire';", 'The core imports nothing of ours'],
  ['packages/core/src/c.ts', "import 'libsodium-wrappers-sumo';", 'Only packages/vault imports cryptography'],
  ['packages/core/src/d.ts', "import 'node:fs';", 'nothing of Node is imported'],
  ['packages/core/src/e.ts', "import 'preact';", "The screen's libraries stay in apps/web"],
  [
    'packages/core/src/f.ts',
    "import '../../vault/src/index.ts'; import '../../../packages/vault/src/a.ts';",
    'never by a path into its files',
  ],
  ['packages/core/src/g.ts', 'export const t = Date.now();', 'the clock is an argument'],
  ['packages/core/src/h.ts', 'export const r = Math.random();', 'randomness is an argument'],
  ['packages/core/src/i.ts', 'export const c = crypto.randomUUID();', 'randomness and hashes are arguments'],
  ['packages/core/src/j.ts', 'export const p = performance.now();', 'the clock is an argument'],
  ['packages/core/src/k.ts', 'export const d = document.title;', 'there is no browser in it'],
  ['packages/core/src/l.ts', 'export const e = process.env;', 'there is no Node in it'],
  ['packages/core/src/m.ts', 'setTimeout(() => {}, 1);', 'it does not wait'],
  ['packages/core/src/n.ts', "export const i = new Intl.DateTimeFormat('en');", 'the civil day is read from the string'],
  ['packages/wire/src/a.ts', "import '@reprise/core';", 'The wire format imports nothing of ours'],
  ['packages/wire/src/b.ts', "import '@noble/hashes/sha2';", 'Only packages/vault imports cryptography'],
  ['packages/vault/src/a.ts', "import '@reprise/core';", 'The vault knows bytes and ids'],
  ['packages/vault/src/b.ts', "import '@reprise/relay';", 'of ours it imports wire alone'],
  ['packages/relay/src/a.ts', "import '@reprise/vault';", 'The relay cannot decrypt'],
  ['packages/relay/src/b.ts', "import 'age-encryption';", 'Only packages/vault imports cryptography'],
  ['apps/relay/src/a.ts', "import '@reprise/vault';", 'of ours it imports relay and wire alone'],
  ['apps/cli/src/a.ts', "import '@reprise/web';", 'The terminal stands on core, vault and relay'],
  ['apps/cli/src/b.ts', "import 'age-encryption';", 'Only packages/vault imports cryptography'],
  ['apps/cli/src/c.ts', "import 'preact';", "The screen's libraries stay in apps/web"],
  ['apps/web/src/a.ts', "import '@reprise/wire';", 'The web app stands on core and vault'],
  ['apps/web/src/b.ts', "import 'libsodium-wrappers-sumo';", 'Only packages/vault imports cryptography'],
  ['apps/web/src/c.ts', "import 'react';", 'React would arrive a second time'],
  ['apps/web/src/d.ts', "import '../../../packages/core/src/index.ts';", 'never by a path into its files'],
  ['apps/web/src/e.ts', "console.log('x');", 'Unexpected console statement'],
  ['apps/web/src/features/f.tsx', 'export const F = () => <input />;', 'Use the field of src/ui'],
  ['apps/web/src/features/g.tsx', 'export const G = () => <textarea />;', 'Use the field of src/ui'],
  ['apps/web/src/shell/h.tsx', 'export const H = () => <select />;', 'Use the field of src/ui'],
];

/** The same kinds of line where they belong. */
const allowed: readonly (readonly [file: string, line: string])[] = [
  ['packages/vault/src/ok.ts', "import '@reprise/wire'; import 'libsodium-wrappers-sumo';"],
  ['packages/relay/src/ok.ts', "import '@reprise/wire'; import 'node:http';"],
  [
    'apps/cli/src/ok.ts',
    "import '@reprise/core'; import '@reprise/vault'; import '@reprise/relay'; import '@lingui/core'; console.log(process.argv);",
  ],
  ['apps/web/src/ok.ts', "import '@reprise/core'; import '@reprise/vault'; import 'preact'; export const t = Date.now();"],
  ['apps/web/src/ui/ok.tsx', 'export const Ok = () => <input type="text" />;'],
  ['packages/core/src/ok.ts', "import 'valibot'; export const d = new Date('2026-01-01');"],
  ['packages/core/src/ok.test.ts', "import 'node:fs'; export const t = Date.now();"],
];

type Finding = { readonly message: string; readonly filename: string; readonly help?: string };

let folder = '';
let findings: readonly Finding[] = [];

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'reprise-boundaries-'));
  copyFileSync(path.join(root, '.oxlintrc.json'), path.join(folder, '.oxlintrc.json'));
  for (const [file, line] of [...forbidden, ...allowed]) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), `${line}\n`);
  }
  let output = '';
  try {
    output = execFileSync(process.execPath, [binOf('oxlint'), '--format', 'json', '.'], { cwd: folder, encoding: 'utf8' });
  } catch (error) {
    output = String((error as { stdout?: unknown }).stdout); // it found something, which is what it is for
  }
  findings = (JSON.parse(output) as { diagnostics: Finding[] }).diagnostics;
});

afterAll(() => rmSync(folder, { recursive: true }));

const saidOf = (file: string): readonly string[] =>
  findings
    .filter(({ filename }) => filename.replaceAll('\\', '/') === file)
    .map(({ message, help }) => `${message} ${help ?? ''}`);

test.each(forbidden)('%s may not contain %s', (file, _line, why) => {
  expect(saidOf(file).join('\n')).toContain(why);
});

test.each(allowed)('%s may contain %s', (file) => {
  expect(saidOf(file)).toEqual([]);
});
