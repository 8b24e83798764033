import { all, type Entry, type Journal } from './journal.ts';
import { isKindName } from './kinds/index.ts';
import { labels as english, type Labels } from './labels.ts';
import { dayOf, minuteOfDay } from './time.ts';

/** Characters that Markdown would read as something else than themselves; a backslash before each keeps a person's words as they are. */
const SPECIAL = /[\\`*_{}[\]()#+\-.!|<>~&$^=:]/g;

const escaped = (text: string): string => text.replace(SPECIAL, '\\$&');

/** Lines of a person's words, kept under their list item. */
const said = (text: string): string =>
  text
    .replaceAll('\r', '')
    .split('\n')
    .map((line) => escaped(line.trim()))
    .join('  \n  ');

/** A word of ours from a list of choices: `their-answer` reads as two words. */
const isChoice = (text: string): boolean => /^[a-z]+(?:-[a-z0-9]+)+$/.test(text);

const shown = (value: unknown): string => {
  if (value === true) return 'yes';
  if (value === false) return 'no';
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string') return isChoice(value) ? value.replaceAll('-', ' ') : said(value);
  if (Array.isArray(value)) return value.map(shown).join('; ');
  if (typeof value !== 'object' || value === null) return '';
  return Object.entries(value)
    .map(([name, part]) => `${escaped(name)}: ${shown(part)}`)
    .join('; ');
};

const two = (value: number): string => String(value).padStart(2, '0');
const timeOf = (minute: number): string => `${two(Math.floor(minute / 60))}:${two(minute % 60)}`;

const titleOf = (entry: Entry, labels: Labels): string =>
  isKindName(entry.kind) ? labels[entry.kind].kind : escaped(entry.kind);

const fieldLabel = (kind: string, field: string, labels: Labels): string => {
  const fields: Readonly<Record<string, string>> = isKindName(kind) ? labels[kind].fields : {};
  return Object.hasOwn(fields, field) ? (fields[field] as string) : escaped(field);
};

const entryText = (entry: Entry, labels: Labels): string => {
  const told = entry.by === 'reported' ? ' (as told)' : '';
  const lines = Object.entries(entry.v)
    .map(([field, value]) => [fieldLabel(entry.kind, field, labels), shown(value)] as const)
    .filter(([, text]) => text.trim() !== '')
    .map(([label, text]) => `- ${label}: ${text}`);
  const others = (entry.siblings ?? [])
    .filter((one) => !one.deleted)
    .flatMap((one) => Object.values(one.v).map((value) => `- Another version: ${shown(value)}`));
  return [`### ${timeOf(minuteOfDay(entry.at))} ${titleOf(entry, labels)}${told}`, '', ...lines, ...others].join('\n');
};

/**
 * The journal to read: by day, earliest first, every kind with its name and its fields, in a person's own words.
 * Deleted records are not in it; records of a kind we do not know are.
 */
export const toMarkdown = (journal: Journal, labels: Labels = english): string => {
  const days = new Map<string, string[]>();
  for (const entry of all(journal)) {
    const day = dayOf(entry.at);
    const texts = days.get(day) ?? [];
    texts.push(entryText(entry, labels));
    days.set(day, texts);
  }
  const parts = [...days].sort(([a], [b]) => (a < b ? -1 : 1)).map(([day, texts]) => [`## ${day}`, ...texts].join('\n\n'));
  return `${['# Journal', ...parts].join('\n\n')}\n`;
};
