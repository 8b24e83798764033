import { countries } from '../features/help/helplines.ts';
import { language } from '../platform/texts.ts';

/** ISO 3166's own code for "none of these". */
export const ELSEWHERE = 'ZZ';

/** A country's name in the reader's language. */
export const countryName = (id: string): string => new Intl.DisplayNames(language.value, { type: 'region' }).of(id) ?? id;

/** The countries whose lines we know, by name. */
export const countryOptions = (): { value: string; label: string }[] =>
  countries.map(({ id }) => ({ value: id, label: countryName(id) })).toSorted((a, b) => a.label.localeCompare(b.label));
