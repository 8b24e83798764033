import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { countPlaywright, countVitest, judge, succeeds } from './stage.mjs';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'reprise-stage-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function report(content: unknown): string {
  const file = path.join(folder, 'report.json');
  writeFileSync(file, JSON.stringify(content));
  return file;
}

describe('judge', () => {
  test('a runner that ran nothing has failed', () => {
    expect(judge(true, { passed: 0, failed: 0 })).toMatchObject({ failed: 1, note: 'no test was run' });
  });

  test('a runner that failed without a failed test has failed', () => {
    expect(judge(false, { passed: 5, failed: 0 })).toMatchObject({ passed: 5, failed: 1 });
  });

  test('otherwise its own count stands', () => {
    expect(judge(false, { passed: 5, failed: 2 })).toEqual({ passed: 5, failed: 2 });
    expect(judge(true, { passed: 5, failed: 0 })).toEqual({ passed: 5, failed: 0 });
  });
});

describe('counting', () => {
  test('Vitest', () => {
    const file = report({ numPassedTests: 3, numFailedTests: 1, numPendingTests: 2, numTodoTests: 1 });
    expect(countVitest(file)).toEqual({ passed: 3, failed: 1, skipped: 3 });
  });

  test('Playwright: a test that passed only when tried again, and an error outside tests, have failed', () => {
    const file = report({ stats: { expected: 3, unexpected: 1, flaky: 1, skipped: 2 }, errors: [{}] });
    expect(countPlaywright(file)).toEqual({ passed: 3, failed: 3, skipped: 2 });
  });

  test('a report that was never written counts nothing', () => {
    expect(countVitest(path.join(folder, 'none.json'))).toMatchObject({ passed: 0, failed: 0 });
    expect(countPlaywright(path.join(folder, 'none.json'))).toMatchObject({ passed: 0, failed: 0 });
  });
});

describe('succeeds', () => {
  const node = (code: string, minutes?: number) =>
    succeeds(process.execPath, ['-e', code], minutes === undefined ? {} : { minutes });

  test('tells exit code 0 from any other', async () => {
    expect(await node('process.exit(0)')).toBe(true);
    expect(await node('process.exit(3)')).toBe(false);
    expect(await succeeds(path.join(folder, 'no-such-program'), [])).toBe(false);
  });

  test('ends what hangs, with everything it started', async () => {
    const file = path.join(folder, 'grandchild');
    const hang = 'setInterval(() => {}, 1000)';
    const code = `const { pid } = require('child_process').spawn(process.execPath, ['-e', '${hang}']);
      require('fs').writeFileSync(${JSON.stringify(file)}, String(pid)); ${hang}`;
    expect(await node(code, 1 / 60)).toBe(false);
    const grandchild = Number(readFileSync(file, 'utf8'));
    await expect.poll(() => isRunning(grandchild)).toBe(false);
  });
});

/** A process that has ended may stay as an entry nobody has collected; it runs nothing any more. */
async function isRunning(pid: number): Promise<boolean> {
  try {
    process.kill(pid, 0);
  } catch {
    return false;
  }
  const state = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
  return !/\) [ZX] /.test(state);
}
