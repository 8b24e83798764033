import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const root = path.resolve(import.meta.dirname, '../../..');
const bin = path.join(root, 'bin/reprise.mjs');
const journal = path.join(root, 'e2e/journals/fixtures/quiet.json');
const words = 'quiet harbor under early light';
const scratch = mkdtempSync(path.join(tmpdir(), 'reprise-cli-'));

const { REPRISE_PASSPHRASE: _, NO_COLOR: __, FORCE_COLOR: ___, ...env } = process.env;
const reprise = (
  args: readonly string[],
  more: { input?: string | Uint8Array; env?: Record<string, string>; cwd?: string } = {},
) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [bin, ...args], {
    cwd: more.cwd ?? root,
    input: more.input ?? '',
    encoding: 'utf8',
    env: { ...env, ...more.env },
  });
  return { status, stdout, stderr };
};

// The first call builds the program where it is stale.
beforeAll(() => expect(reprise(['--version']).status).toBe(0), 120_000);
afterAll(() => rmSync(scratch, { recursive: true }));

describe('the real program', () => {
  test('guide --json covers the guides', () => {
    const { status, stdout, stderr } = reprise(['guide', '--json']);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(JSON.parse(stdout)).toMatchObject({ covered: 78, sections: 78, uncovered: [] });
  });

  test('plans a file, from any folder, and standard input, the same', () => {
    const args = ['--at', '2026-03-20T19:00:00+01:00', '--json'];
    const fromFile = reprise(['plan', journal, ...args], { cwd: scratch });
    expect(fromFile).toMatchObject({ status: 1, stderr: '' });
    expect(JSON.parse(fromFile.stdout)).toMatchObject({ contact: 'QUIET', stops: ['QUIET'], stage: 'let-go' });
    const input = readFileSync(journal);
    expect(reprise(['plan', '-', ...args], { input })).toEqual(fromFile);
    expect(reprise(['plan', ...args], { input })).toEqual(fromFile);
  });

  test('shows no colours in a pipe', () => {
    expect(reprise(['plan', journal]).stdout).not.toContain('\u001b');
  });

  test.each([
    [['plan', 'missing.json'], 'missing.json: there is no such file'],
    [['plan', '.'], '.: is a folder, not a file'],
    [['plan', bin], 'reprise.mjs: '],
    [['plan'], 'standard input: is empty'],
    [['backup', 'open', journal], 'no passphrase'],
    [['mend'], 'there is no command mend'],
  ])('%j: standard error, nothing on standard output, 2', (args, message) => {
    const { status, stdout, stderr } = reprise(args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(message);
    expect(stderr).not.toMatch(/\n {4}at /);
  });

  test('opens a backup into the plan, as a pipe does', async () => {
    const { makeBackup } = await import('@reprise/vault');
    const file = path.join(scratch, 'notes.age');
    writeFileSync(file, await makeBackup(readFileSync(journal, 'utf8'), words));
    const opened = reprise(['backup', 'open', file], { env: { REPRISE_PASSPHRASE: words } });
    expect(opened).toMatchObject({ status: 0, stderr: '' });
    expect(opened.stdout).toBe(readFileSync(journal, 'utf8'));
    expect(reprise(['plan', '--json'], { input: opened.stdout }).stdout).toContain('"QUIET"');
  }, 20_000);

  test('is not upset when whoever reads it stops early', async () => {
    const child = spawn(process.execPath, [bin, 'guide', '--json'], { stdio: ['ignore', 'pipe', 'pipe'], cwd: root });
    let stderr = '';
    child.stderr.on('data', (text) => (stderr += text));
    child.stdout.once('data', () => child.stdout.destroy());
    const status = await new Promise((resolve) => child.on('close', resolve));
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  });

  test('npx finds it in the clone and asks no registry', () => {
    const { status, stdout, stderr } = spawnSync('npx', ['reprise', '--version'], {
      cwd: root,
      encoding: 'utf8',
      // Nothing listens there: a question to a registry would fail.
      env: { ...env, npm_config_registry: 'http://127.0.0.1:9', npm_config_cache: path.join(scratch, 'npm') },
      shell: process.platform === 'win32',
    });
    expect({ status, stdout, fetches: /ECONNREFUSED|install the following/.test(stderr) }).toEqual({
      status: 0,
      stdout: '0.1.0\n',
      fetches: false,
    });
  }, 30_000);
});
