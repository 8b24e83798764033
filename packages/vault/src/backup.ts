import { paddedSize } from './padding.ts';
import { normalisePassphrase } from './passphrase.ts';
import { fail, type Result, succeed } from './result.ts';

/** scrypt work factors, as powers of two: what the `age` program itself writes … */
const workFactor = 18;
/** … and the most this will carry out: 1 GiB of memory, some eight seconds on a laptop. */
export const workFactorCeiling = 20;

export const backupErrors = [
  /** No age file, or one for keys instead of a passphrase. */
  'not-a-backup',
  'wrong-passphrase',
  /** An age file with changed or missing bytes. */
  'damaged',
  /** Opening it would take more memory and time than a device should be asked for. */
  'too-expensive',
] as const;
export type BackupError = { readonly tag: (typeof backupErrors)[number] };

// Fetched on first use: a backup is made now and then, the worker starts every day.
const loadAge = () => import('age-encryption');

const encoder = new TextEncoder();

/**
 * The text with a line feed and spaces up to a size class, so that the size of a backup says little
 * and what `age` gives back is still JSON.
 */
export function padText(text: string): string {
  const size = encoder.encode(text).length + 1;
  return `${text}\n${' '.repeat(paddedSize(size) - size)}`;
}

export const removePadding = (padded: string): string => padded.replace(/\n *$/, '');

/** An age file with a passphrase, which the plain `age` program opens as well. */
export async function makeBackup(text: string, passphrase: string): Promise<Uint8Array> {
  const { Encrypter } = await loadAge();
  const encrypter = new Encrypter();
  encrypter.setScryptWorkFactor(workFactor);
  encrypter.setPassphrase(normalisePassphrase(passphrase));
  return encrypter.encrypt(padText(text));
}

const intro = 'age-encryption.org/v1\n';
const armorIntro = '-----BEGIN AGE ENCRYPTED FILE-----';
const startText = (bytes: Uint8Array): string => new TextDecoder('latin1').decode(bytes.subarray(0, 512));

const removeArmor = async (bytes: Uint8Array): Promise<Uint8Array | undefined> => {
  const { armor } = await loadAge();
  try {
    return armor.decode(new TextDecoder().decode(bytes));
  } catch {
    return undefined;
  }
};

/** What the clear header says about the work factor. */
const checkHeader = (bytes: Uint8Array): BackupError | undefined => {
  const start = startText(bytes);
  if (!start.startsWith(intro)) {
    return { tag: intro.startsWith(start) && start !== '' ? 'damaged' : 'not-a-backup' };
  }
  const stanza = /^-> (\S+)(?: (.*))?\n/.exec(start.slice(intro.length));
  if (stanza === null) return { tag: 'damaged' };
  if (stanza[1] !== 'scrypt') return { tag: 'not-a-backup' };
  const factor = /^[\w+/]{22} ([1-9][0-9]*)$/.exec(stanza[2] ?? '')?.[1];
  if (factor === undefined) return { tag: 'damaged' };
  return Number(factor) > workFactorCeiling ? { tag: 'too-expensive' } : undefined;
};

const openHeader = async (bytes: Uint8Array, passphrase: string): Promise<Result<Uint8Array, BackupError>> => {
  const { Decrypter } = await loadAge();
  const decrypter = new Decrypter();
  decrypter.addPassphrase(normalisePassphrase(passphrase));
  try {
    return succeed(await decrypter.decryptHeader(bytes));
  } catch (cause) {
    // age cannot tell a wrong passphrase from a damaged wrap: neither opens the seal.
    const isSealed = cause instanceof Error && cause.message.startsWith('no identity matched');
    return fail({ tag: isSealed ? 'wrong-passphrase' : 'damaged' });
  }
};

/** The text of a backup made here or by `age -p`, armored or not. The file is not changed. */
export async function openBackup(file: Uint8Array, passphrase: string): Promise<Result<string, BackupError>> {
  const isArmored = startText(file).trimStart().startsWith(armorIntro);
  const bytes = isArmored ? await removeArmor(file) : file;
  if (bytes === undefined) return fail({ tag: 'damaged' });
  const unusable = checkHeader(bytes);
  if (unusable) return fail(unusable);
  const fileKey = await openHeader(bytes, passphrase);
  if (!fileKey.ok) return fileKey;
  try {
    const { Decrypter } = await loadAge();
    const decrypter = new Decrypter();
    decrypter.addIdentity({ unwrapFileKey: () => fileKey.value });
    const padded = await decrypter.decrypt(bytes);
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(padded);
    return succeed(removePadding(text));
  } catch {
    return fail({ tag: 'damaged' });
  }
}
