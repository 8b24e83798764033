import { parseJournal } from '@reprise/core';
import type { BackupError } from '@reprise/vault';
import { unusable, type Command, type Io } from '../command.ts';
import { readBytes } from '../read-journal.ts';

const causes: Readonly<Record<BackupError['tag'], string>> = {
  'not-a-backup': 'is not a backup: no age file with a passphrase',
  'wrong-passphrase': 'does not open with this passphrase',
  damaged: 'is damaged: bytes were changed or are missing',
  'too-expensive': 'would take more memory to open than a device should be asked for',
};

type Passphrase = { readonly ok: true; readonly passphrase: string } | { readonly ok: false; readonly cause: string };

const passphraseFor = async (file: string | boolean | undefined, io: Io): Promise<Passphrase> => {
  if (typeof file === 'string') {
    const read = await io.readFile(file);
    if (!read.ok) return { ok: false, cause: `--passphrase-file: ${file}: ${read.cause}` };
    // Editors end a file with a line feed; it is not part of the passphrase.
    const passphrase = new TextDecoder().decode(read.bytes).replace(/\r?\n$/, '');
    return passphrase === '' ? { ok: false, cause: `--passphrase-file: ${file}: is empty` } : { ok: true, passphrase };
  }
  const passphrase = io.passphrase ?? (await io.askPassphrase('Passphrase: '));
  if (passphrase) return { ok: true, passphrase };
  return { ok: false, cause: 'no passphrase: use --passphrase-file, REPRISE_PASSPHRASE, or a terminal to type it on' };
};

export const openBackup = {
  name: 'backup open',
  summary: 'decrypts a backup and prints the journal in it',
  arguments: [{ name: 'FILE.age', help: 'a backup made by the app or by `age -p`; - reads standard input' }],
  options: [{ name: 'passphrase-file', value: 'FILE', help: 'the passphrase is the text of this file' }],
  more: [
    'The passphrase comes from --passphrase-file, else from the variable REPRISE_PASSPHRASE, else it is asked for on the terminal and not shown.',
    'What is printed is no longer encrypted. Pipe it on rather than keep it in a file.',
    'The plain `age` program opens the same file: age -d FILE.age',
  ],
  exits: {
    0: 'the journal was printed',
    1: 'it was printed, but a newer version wrote it or a record in it is faulty; the message says which',
    2: 'it could not be opened, or what is inside is no journal; nothing was printed',
  },
  examples: [
    'reprise backup open notes.age | reprise plan',
    'reprise backup open notes.age --passphrase-file words.txt > journal.json',
  ],
  run: async ({ positionals, options }, io) => {
    const read = await readBytes(positionals[0], 'FILE.age', io);
    if (!read.ok) return unusable(read.cause);
    const given = await passphraseFor(options['passphrase-file'], io);
    if (!given.ok) return unusable(given.cause);
    // Loaded here, so that the other commands do not wait for cryptography.
    const { openBackup: open } = await import('@reprise/vault');
    const opened = await open(read.bytes, given.passphrase);
    if (!opened.ok) return unusable(`${read.name}: ${causes[opened.error.tag]}`);
    const out = opened.value.endsWith('\n') ? opened.value : `${opened.value}\n`;
    const parsed = parseJournal(opened.value);
    if (parsed.ok) return { exit: 0, out };
    const { tag, place, cause } = parsed.error;
    const fault = [read.name, place, cause].filter((part) => part !== '').join(': ');
    // Someone who needs a backup needs what is in it, readable here or not.
    if (tag === 'newer-version' || tag === 'bad-record') return { exit: 1, out, err: `reprise: ${fault}\n` };
    return unusable(`${fault} (inside the backup)`);
  },
} as const satisfies Command;
