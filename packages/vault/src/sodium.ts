import type Sodium from 'libsodium-wrappers-sumo';
import { fail, type Result, succeed } from './result.ts';

export type Sodium = typeof Sodium;

/** The cryptography could not be fetched or started; trying again later may work. */
export interface CryptoError {
  readonly tag: 'crypto-unavailable';
  readonly detail: string;
}

let loading: Promise<Sodium> | undefined;

async function load(): Promise<Sodium> {
  const { default: sodium } = await import('libsodium-wrappers-sumo');
  await sodium.ready;
  return sodium;
}

/** libsodium, fetched on first use so that the worker starts without it. */
export async function loadSodium(): Promise<Result<Sodium, CryptoError>> {
  loading ??= load();
  try {
    return succeed(await loading);
  } catch (cause) {
    loading = undefined;
    return fail({ tag: 'crypto-unavailable', detail: String(cause) });
  }
}

/** Starts fetching the cryptography, for the time a person needs to type. */
export async function preloadCrypto(): Promise<void> {
  await loadSodium();
}
