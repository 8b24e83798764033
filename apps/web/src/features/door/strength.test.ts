import { expect, test } from 'vitest';
import { strengthOf } from './strength.ts';

test.each(['', 'sam', '12345678', 'aaaaaaaaaaaaaaaa', 'abcdefghijkl', 'password', 'sam 2019'])(
  'a computer guesses %j quickly',
  (passphrase) => expect(strengthOf(passphrase)).toBe('guessed-quickly'),
);

test.each(['sunshine and rain', 'blue-lamp-river', 'Tr0ub4dor&3'])('someone determined could guess %j', (passphrase) =>
  expect(strengthOf(passphrase)).toBe('guessable'),
);

test.each(['maple lantern river tuesday oak', 'k7#vQ9!zP2@wL5xT8'])('%j is hard to guess', (passphrase) =>
  expect(strengthOf(passphrase)).toBe('hard'),
);

test('saying one word again and again adds nothing', () => {
  expect(strengthOf('maple maple maple maple maple maple')).not.toBe('hard');
});
