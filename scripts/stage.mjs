// @ts-check
// Running one program as a stage of the tests: its output goes to the terminal, it may not hang, and it leaves nothing running.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { root } from './tools.mjs';

/** @typedef {{ passed: number, failed: number, skipped?: number, note?: string }} Outcome */

const minute = 60_000;

/**
 * @param {string} command @param {readonly string[]} args
 * @param {{ minutes?: number, env?: Record<string, string> }} [options]
 * @returns {Promise<boolean>} whether it ended by itself with exit code 0
 */
export function succeeds(command, args, { minutes = 10, env = {} } = {}) {
  const hasGroups = process.platform !== 'win32';
  const child = spawn(command, args, {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...env },
    detached: hasGroups, // a group of its own, so that browsers and servers below it can be ended with it
  });
  const end = () => {
    try {
      if (hasGroups && child.pid) process.kill(-child.pid, 'SIGKILL');
      else child.kill('SIGKILL');
    } catch {
      // it has ended
    }
  };
  return new Promise((resolve) => {
    const timer = setTimeout(() => {
      console.error(`Stopped after ${minutes} minutes.`);
      end();
    }, minutes * minute);
    const interrupted = () => {
      end();
      process.exit(130);
    };
    process.once('SIGINT', interrupted).once('SIGTERM', interrupted);
    /** @param {boolean} success */
    const finish = (success) => {
      clearTimeout(timer);
      process.off('SIGINT', interrupted).off('SIGTERM', interrupted);
      end();
      resolve(success);
    };
    child.on('error', (error) => {
      console.error(error.message);
      finish(false);
    });
    child.on('exit', (code) => finish(code === 0));
  });
}

/** @param {string} script a file of an installed package @param {readonly string[]} args @param {Parameters<typeof succeeds>[2]} [options] */
export const nodeSucceeds = (script, args, options) => succeeds(process.execPath, [script, ...args], options);

/** A stage that is one question: it counts as one. @param {boolean} success @returns {Outcome} */
export const one = (success) => ({ passed: success ? 1 : 0, failed: success ? 0 : 1 });

/**
 * What a runner counted. A runner that ran nothing, or that failed without a failed test (a file that does not load, an error
 * outside a test), has failed.
 * @param {boolean} success @param {Outcome} counted @returns {Outcome}
 */
export function judge(success, counted) {
  if (counted.passed + counted.failed === 0) return { ...counted, failed: 1, note: 'no test was run' };
  if (!success && counted.failed === 0) return { ...counted, failed: 1, note: 'failed outside a test' };
  return counted;
}

/** @param {string} file @returns {any} what a runner wrote, or nothing when it did not get that far */
function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return {};
  }
}

/** @param {string} file Vitest's JSON report @returns {Outcome} */
export function countVitest(file) {
  const { numPassedTests = 0, numFailedTests = 0, numPendingTests = 0, numTodoTests = 0 } = readReport(file);
  return { passed: numPassedTests, failed: numFailedTests, skipped: numPendingTests + numTodoTests };
}

/** @param {string} file Playwright's JSON report @returns {Outcome} */
export function countPlaywright(file) {
  const { stats = {}, errors = [] } = readReport(file);
  const { expected = 0, unexpected = 0, flaky = 0, skipped = 0 } = stats;
  return { passed: expected, failed: unexpected + flaky + errors.length, skipped };
}
