import { readFile } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import type { Bytes } from './command.ts';

/** More than any journal holds; a program that reads it whole would only fail later and less clearly. */
const LARGEST = 256 * 1024 * 1024;

const causes: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  ENOTDIR: 'there is no such file',
  EISDIR: 'is a folder, not a file',
  EACCES: 'may not be read by you',
  EPERM: 'may not be read by you',
  ERR_FS_FILE_TOO_LARGE: 'is larger than a journal can be',
};

const limited = (bytes: Uint8Array): Bytes =>
  bytes.length > LARGEST ? { ok: false, cause: 'is larger than a journal can be' } : { ok: true, bytes };

export const readFileBytes = async (path: string): Promise<Bytes> => {
  try {
    return limited(await readFile(path));
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (code === '') throw error;
    return { ok: false, cause: causes[code] ?? `cannot be read (${code})` };
  }
};

export const readAll = async (input: Readable): Promise<Bytes> => {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of input as AsyncIterable<Uint8Array>) {
    length += chunk.length;
    if (length > LARGEST) return { ok: false, cause: 'is larger than a journal can be' };
    chunks.push(chunk);
  }
  return { ok: true, bytes: Buffer.concat(chunks) };
};
