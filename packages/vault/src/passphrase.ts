/**
 * One passphrase for one intention: NFKC makes the same characters typed on different keyboards the
 * same bytes. Nothing else is changed; case and spaces count.
 */
export const normalisePassphrase = (passphrase: string): string => passphrase.normalize('NFKC');
