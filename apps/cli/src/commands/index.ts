import type { Command } from '../command.ts';
import { guide } from './guide.ts';
import { openBackup } from './open-backup.ts';
import { plan } from './plan.ts';

/** Every command, once. The program, its help and docs/command-line.md derive from it. */
export const commands = [plan, guide, openBackup] as const satisfies readonly Command[];
