import type { Io } from './command.ts';
import { createPage } from './page.ts';

export const NOW = '2026-11-22T19:00:00+01:00';

/** A machine for tests: these files, this on standard input where given, and a clock that stands still. */
export const fakeIo = (
  given: { files?: Record<string, string | Uint8Array>; input?: string; typed?: string; passphrase?: string } = {},
): Io => {
  const bytes = (content: string | Uint8Array) => ({
    ok: true as const,
    bytes: typeof content === 'string' ? new TextEncoder().encode(content) : content,
  });
  return {
    now: () => NOW,
    readFile: async (path) => {
      const content = given.files?.[path];
      return content === undefined ? { ok: false, cause: 'there is no such file' } : bytes(content);
    },
    readInput: async () => bytes(given.input ?? ''),
    inputIsTerminal: given.input === undefined,
    askPassphrase: async () => given.typed,
    passphrase: given.passphrase,
    page: createPage(undefined, false),
  };
};
