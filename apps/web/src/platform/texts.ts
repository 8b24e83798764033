import { setupI18n, type Messages } from '@lingui/core';
import { signal } from '@preact/signals';
import shellEn from '../texts/en/shell.json';
import { languages, type Language } from './languages.ts';

type Loader = () => Promise<Messages>;
const ofScreens = import.meta.glob<Messages>('../texts/*/*.json', { import: 'default' });
const ofCore = import.meta.glob<Messages>('../../../../packages/core/src/texts/*/*.json', { import: 'default' });

const loaderOf = (language: Language, name: string): Loader | undefined =>
  ofScreens[`../texts/${language}/${name}.json`] ?? ofCore[`../../../../packages/core/src/texts/${language}/${name}.json`];

const LANGUAGE = 'language';

const preferred = (): Language => {
  try {
    const chosen = localStorage.getItem(LANGUAGE);
    if (languages.includes(chosen as Language)) return chosen as Language;
  } catch {
    // Storage may be closed to us; the browser's languages still speak.
  }
  return languages.find((one) => navigator.languages.some((asked) => asked.startsWith(one))) ?? 'en';
};

const i18n = setupI18n();
const loaded = new Map<string, Promise<void>>();
const englishOnly = new Set<string>();
/** The language on screen; changes once its catalogues are there. */
export const language = signal<Language>('en');
/** Counts loaded catalogues, so that what was shown in English is shown again. */
const arrived = signal(0);

i18n.load('en', shellEn as unknown as Messages);
i18n.activate('en');

/** Loads a catalogue in the current language, or in English where that language has none. */
export const loadTexts = (name: string, into: Language = language.value): Promise<void> => {
  const key = `${into}/${name}`;
  const known = loaded.get(key);
  if (known) return known;
  const loading = (async () => {
    // A catalogue that is there is whole: a test holds every language against the English one.
    const own = loaderOf(into, name);
    if (!own) englishOnly.add(key);
    const words = await (own ?? loaderOf('en', name))?.();
    i18n.load(into, words ?? {});
    arrived.value += 1;
  })();
  loaded.set(key, loading);
  return loading;
};

const names = new Set(['shell']);
/** The language that is on its way to the screen, or there already. */
let coming: Language = 'en';

/** What a screen needs before it is shown, also where the language changes while it is fetched. */
export const needTexts = async (wanted: readonly string[]): Promise<void> => {
  for (const name of wanted) names.add(name);
  await Promise.all(wanted.flatMap((name) => [loadTexts(name), loadTexts(name, coming)]));
};

export const speak = async (wanted: Language): Promise<void> => {
  coming = wanted;
  await Promise.all([...names].map((name) => loadTexts(name, wanted)));
  i18n.activate(wanted);
  language.value = wanted;
  document.documentElement.lang = wanted;
};

/** Chosen by the person; kept in this browser, where it says nothing about anyone. */
export const chooseLanguage = async (wanted: Language): Promise<void> => {
  await speak(wanted);
  try {
    localStorage.setItem(LANGUAGE, wanted);
  } catch {
    // It is spoken now, and asked again next time.
  }
};

export const beginTexts = (): Promise<void> => speak(preferred());

/** True where a screen's own texts exist only in English so far: said on screen, never hidden. */
export const fellBack = (wanted: readonly string[]): boolean =>
  arrived.value >= 0 && wanted.some((name) => englishOnly.has(`${language.value}/${name}`));

type Args = Readonly<Record<string, string | number>>;

export const message = (id: string, args?: Args): string => {
  // Read, so that whatever shows this text is shown again in another language.
  void language.value;
  void arrived.value;
  return i18n._(id, args as Record<string, unknown> | undefined);
};

/** The texts of one catalogue: `const t = texts<typeof en>()` with `import type en from '…/texts/en/<name>.json'`. */
export const texts =
  <Catalogue>() =>
  (id: keyof Catalogue & string, args?: Args): string =>
    message(id, args);

export type Said = { readonly id: string; readonly args?: Args } | { readonly text: string };

/** What core or a practice has to say, in words. Its catalogue is `plan`. */
export const say = (what: Said): string => ('text' in what ? what.text : message(what.id, what.args));

/** The way dates and times are written here: the browser's own variant of the language on screen, else the language itself. */
export const writing = (): string => navigator.languages.find((asked) => asked.startsWith(language.value)) ?? language.value;

/** In the middle of a Spanish sentence the day and the date stand without one: “el viernes 27 de febrero”. */
const withoutComma = (day: string): string => (language.value === 'es' ? day.replace(', ', ' ') : day);

/** A civil day or a time in the reader's own words; the day is the one that was written, whatever zone it is read in. */
export const sayDay = (day: string, style: 'long' | 'short' = 'long'): string =>
  withoutComma(
    new Intl.DateTimeFormat(writing(), {
      timeZone: 'UTC',
      day: 'numeric',
      month: style === 'long' ? 'long' : 'short',
      ...(style === 'long' ? { weekday: 'long' as const } : {}),
    }).format(new Date(`${day.slice(0, 10)}T00:00:00Z`)),
  );
