import { commandLinePage } from './command-line.ts';
import { contactStatesPage } from './contact-states.ts';
import { crisisPage } from './crisis.ts';
import { gatesPage } from './gates.ts';
import { journalSchemaFile } from './journal-schema.ts';
import type { Texts } from './markdown.ts';
import { practicesPage } from './practices.ts';

/** Every generated page, by its file in docs/. */
export const pages: Readonly<Record<string, (texts: Texts) => string>> = {
  'practices.md': practicesPage,
  'contact-states.md': contactStatesPage,
  'gates.md': gatesPage,
  'command-line.md': commandLinePage,
  'crisis.md': crisisPage,
  'journal.schema.json': journalSchemaFile,
};
