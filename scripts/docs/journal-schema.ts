import { journalSchema } from '../../packages/core/src/journal/journal-schema.ts';

/** The published JSON Schema, as a file. */
export const journalSchemaFile = (): string => `${JSON.stringify(journalSchema(), undefined, 2)}\n`;
