import { all, exportJournal, parseJournal, toMarkdown, type Journal, type Message, type Now } from '@reprise/core';
import { makeBackup, openBackup } from '@reprise/vault';
import type { ActResult, Failure } from './session.ts';

export type TakenIn =
  /** `records` in the file, of which so many were new or newer than what was here. */
  | { readonly ok: true; readonly records: number; readonly came: number }
  | { readonly ok: false; readonly refusal: Message }
  | { readonly ok: false; readonly failure: Failure };

const intro = 'age-encryption.org/';
const armor = '-----BEGIN AGE ENCRYPTED FILE-----';

/** An age file, armored or not, by its first bytes. */
export const isLocked = (bytes: Uint8Array): boolean => {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 256)).trimStart();
  return start.startsWith(intro) || start.startsWith(armor);
};

const failed = (tag: string, detail?: string): { ok: false; failure: Failure } => ({
  ok: false,
  failure: { tag, ...(detail ? { detail } : {}) },
});

/** A keyboard adds spaces nobody meant, and another program may have meant them: as typed first. */
const openWith = async (bytes: Uint8Array, typed: string) => {
  const opened = await openBackup(bytes, typed);
  const meant = typed.trim().replace(/\s+/g, ' ');
  return opened.ok || opened.error.tag !== 'wrong-passphrase' || meant === typed ? opened : openBackup(bytes, meant);
};

const textOf = (bytes: Uint8Array): string | undefined => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
};

type Merge = (records: readonly unknown[], source: 'import' | 'restore', now: Now) => Promise<ActResult>;

/** Everything that leaves as a file or comes in as one. Nothing is written where anything in a file is wrong. */
export const createFiles = (journal: () => Journal, merge: Merge) => ({
  exportJson: (at: string): string => `${JSON.stringify(exportJournal(journal(), at), null, 2)}\n`,
  /** To read, by day. */
  exportText: (): string => toMarkdown(journal()),
  /** Encrypted in the age format; the plain `age` program opens it as well. */
  makeBackup: (passphrase: string, at: string): Promise<Uint8Array> =>
    makeBackup(JSON.stringify(exportJournal(journal(), at)), passphrase),
  isLocked,
  async takeIn(bytes: Uint8Array, passphrase: string | undefined, now: Now): Promise<TakenIn> {
    let text: string | undefined;
    const locked = isLocked(bytes);
    if (locked) {
      const opened = await openWith(bytes, passphrase ?? '');
      if (!opened.ok) return failed(opened.error.tag);
      text = opened.value;
    } else text = textOf(bytes);
    if (text === undefined) return failed('not-text');
    const parsed = parseJournal(text);
    if (!parsed.ok) return failed(parsed.error.tag, [parsed.error.place, parsed.error.cause].filter(Boolean).join(' '));
    const before = new Set(all(journal()).map((entry) => `${entry.kind}/${entry.id}`));
    const merged = await merge(parsed.records, locked ? 'restore' : 'import', now);
    if (!merged.ok) return merged;
    const fresh = all(journal()).filter((entry) => !before.has(`${entry.kind}/${entry.id}`)).length;
    return { ok: true, records: parsed.records.length, came: fresh };
  },
});
