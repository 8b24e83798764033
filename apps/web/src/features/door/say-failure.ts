import type en from '../../texts/en/door.json';
import type { Failure } from '../../home/session.ts';
import { texts } from '../../platform/texts.ts';

const t = texts<typeof en>();

/** Everything that can keep a journal from opening or from being made, with a sentence of its own. */
export const told = [
  'wrong-passphrase',
  'empty-passphrase',
  'malformed-recovery-code',
  'wrong-recovery-code',
  'no-recovery-code',
  'damaged',
  'newer-version',
  'weak-parameters',
  'excessive-parameters',
  'quota',
  'crypto-unavailable',
  'no-vault',
  'vault-exists',
] as const;

const isTold = (tag: string): tag is (typeof told)[number] => (told as readonly string[]).includes(tag);

/** What went wrong, what it means for what is kept, and what to try. */
export const sayFailure = ({ tag, detail }: Failure): string =>
  isTold(tag) ? t(`door.failed.${tag}`) : t('door.failed.other', { tag: detail ? `${tag}, ${detail}` : tag });
