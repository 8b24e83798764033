import { readFileSync } from 'node:fs';
import path from 'node:path';
import { setupI18n, type Messages } from '@lingui/core';
import { practiceOf } from '@reprise/core';
import { compileCatalogue } from '../../apps/web/build/compile-catalogues.ts';
import { listFiles } from '../../scripts/files.mjs';
import { root } from '../../scripts/tools.mjs';

const folders = ['apps/web/src/texts/en', 'packages/core/src/texts/en'].map((folder) => path.join(root, folder));

const messages: Messages = Object.assign(
  {},
  ...folders.flatMap((folder) =>
    listFiles(folder)
      .filter((file) => file.endsWith('.json'))
      .map((file) => JSON.parse(compileCatalogue(readFileSync(path.join(folder, file), 'utf8'))) as Messages),
  ),
);

const catalogue = setupI18n({
  locale: 'en',
  messages: { en: messages },
  missing: (_locale, id) => {
    throw new Error(`there is no text for ${id}`);
  },
});

/**
 * The English words of the screens, by the ids of the catalogues: a test that looks for them goes on finding what is meant after a
 * sentence was improved.
 */
export const say = (id: string, args?: Readonly<Record<string, string | number>>): string => catalogue._(id, args);

/** A day as the screens write it in the variant of English that the tests ask for. */
export const sayDay = (day: string, style: 'long' | 'short' = 'long'): string =>
  new Intl.DateTimeFormat('en-GB', {
    timeZone: 'UTC',
    day: 'numeric',
    month: style === 'long' ? 'long' : 'short',
    ...(style === 'long' ? { weekday: 'long' as const } : {}),
  }).format(new Date(`${day.slice(0, 10)}T00:00:00Z`));

/** What a practice is called. */
export const titleOf = (id: string): string => {
  const found = practiceOf(id);
  if (!found) throw new Error(`there is no practice ${id}`);
  return found.text.title;
};
