import { describe, expect, test } from 'vitest';
import packageFile from '../package.json' with { type: 'json' };
import { commands } from './commands/index.ts';
import { fakeIo } from './fake-io.ts';
import { usage } from './help.ts';
import { program } from './program.ts';

const io = fakeIo();

describe('help', () => {
  test.each([[[]], [['--help']], [['-h']], [['help']]])(
    '%j lists every command with its usage, and nothing else',
    async (args) => {
      const { exit, out } = await program(args, io);
      expect(exit).toBe(0);
      const listed = out.split('\n').filter((line) => line.startsWith('  reprise ') && !/help|version/.test(line));
      expect(listed).toEqual(commands.map((command) => `  ${usage(command)}`));
    },
  );

  test.each(commands.map((command) => [command.name, command] as const))(
    'of %s tells its arguments, options and exits',
    async (name, command) => {
      const words = name.split(' ');
      const { exit, out } = await program(['help', ...words], io);
      expect(exit).toBe(0);
      expect(out).toContain(usage(command));
      for (const option of command.options) expect(out).toContain(`--${option.name}`);
      expect(await program([...words, '--help'], io)).toEqual({ exit, out });
      expect(out.split('\n').every((line) => line.length <= 100)).toBe(true);
    },
  );

  test('of a command there is not, is an error', async () => {
    expect(await program(['help', 'win'], io)).toMatchObject({ exit: 2, out: '' });
  });
});

test('the version is that of the package', async () => {
  expect(await program(['--version'], io)).toEqual({ exit: 0, out: `${packageFile.version}\n` });
});

describe('what cannot be used', () => {
  test.each([
    [['plans'], 'there is no command plans'],
    [['backup'], 'there is no command backup'],
    [['backup', 'close', 'x'], 'there is no command backup close'],
    [['plan', '--when', 'x'], "Unknown option '--when'"],
    [['plan', '--at'], "--at <value>' argument missing"],
    [['plan', '--json=yes'], "'--json' does not take an argument"],
    [['plan', 'a', 'b'], 'b is one argument too many'],
    [['guide', 'x'], 'x is one argument too many'],
    [['backup', 'open'], 'FILE.age is missing'],
  ])('%j says so on standard error, and nothing on standard output', async (args, message) => {
    const { exit, out, err } = await program(args, io);
    expect(exit).toBe(2);
    expect(out).toBe('');
    expect(err).toContain(message);
    expect(err).toMatch(/^reprise: .*\n$/s);
  });
});
