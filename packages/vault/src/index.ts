/** The encrypted home of a journal. It knows bytes, texts and ids, never what they mean. */

export {
  type BackupError,
  backupErrors,
  makeBackup,
  openBackup,
  workFactorCeiling,
} from './backup.ts';
export { type Damage, type DamageCause, damageCauses } from './damage.ts';
export type { HeadError } from './head.ts';
export { type Inbox, type InboxError, sealToInbox } from './inbox.ts';
export { openIndexedDbStorage } from './indexed-db-storage.ts';
export type { Item } from './items.ts';
export { defaultKdf, type Kdf, kdfFloor } from './kdf.ts';
export type { Appended, Purged, TransactError } from './log.ts';
export { createMemoryStorage } from './memory-storage.ts';
export { normalisePassphrase } from './passphrase.ts';
export type { Result } from './result.ts';
export { type CryptoError, preloadCrypto } from './sodium.ts';
export type { Change, Guard, Query, Row, Storage, StorageError, StoreName } from './storage.ts';
export { suggestedEntropy, suggestPassphrase } from './suggest-passphrase.ts';
export type { ClosedError, KeyError, PassphraseError, Vault } from './vault.ts';
export {
  type CreateError,
  type Credential,
  createVault,
  type UnlockError,
  unlockVault,
  vaultExists,
  wipe,
} from './vault-life.ts';
