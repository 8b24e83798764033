export type Choice = { readonly value: number; readonly text: string };
/** The published wording; it is not changed, and translated only where an official translation exists. */
export type Item = { readonly text: string; readonly choices: readonly Choice[] };

export type Band = {
  readonly id: string;
  /** The least score that falls into it. */
  readonly from: number;
};

export type Scale = {
  readonly id: string;
  /** Read before the items. */
  readonly lead: string;
  readonly items: readonly Item[];
  /** Each answer is multiplied by this, so that scores are those published. */
  readonly times: number;
  /** Lowest first. */
  readonly bands: readonly Band[];
  /** Parts with a score of their own: the places of their items, and the least sum that is noted. */
  readonly parts?: readonly { readonly id: string; readonly items: readonly number[]; readonly from: number }[];
  readonly cite: string;
};

/** The least and the greatest score there can be. */
export const rangeOf = (scale: Scale): readonly [number, number] => {
  const ends = scale.items.map(({ choices }) => choices.map((choice) => choice.value));
  const total = (pick: (values: readonly number[]) => number): number =>
    ends.reduce((sum, values) => sum + pick(values), 0) * scale.times;
  return [total((values) => Math.min(...values)), total((values) => Math.max(...values))];
};

/** One answer for each item, each one that the item offers. */
export const isAnswered = (scale: Scale, answers: readonly number[]): boolean =>
  answers.length === scale.items.length &&
  scale.items.every(({ choices }, index) => choices.some((choice) => choice.value === answers[index]));

export type Scored = { readonly score: number; readonly band: string; readonly parts: readonly string[] };

/** The published score, its band, and the parts that are noted; undefined where an answer is missing or none of those offered. */
export const scoreOf = (scale: Scale, answers: readonly number[]): Scored | undefined => {
  if (!isAnswered(scale, answers)) return undefined;
  const score = answers.reduce((sum, answer) => sum + answer, 0) * scale.times;
  const band = scale.bands.findLast((one) => score >= one.from);
  const parts = (scale.parts ?? []).filter(
    (part) => part.items.reduce((sum, place) => sum + (answers[place] ?? 0), 0) >= part.from,
  );
  return { score, band: band?.id ?? '', parts: parts.map((part) => part.id) };
};

/** Identity with a type: a scale is a value. */
export const scale = <const S extends Scale>(value: S): S => value;

/** The same choices under each of these items. */
export const itemsWith = (choices: readonly Choice[], texts: readonly string[]): readonly Item[] =>
  texts.map((text) => ({ text, choices }));

/** Choices in the order in which they are published, valued upwards from `from`. */
export const choicesFrom = (from: number, texts: readonly string[]): readonly Choice[] =>
  texts.map((text, index) => ({ value: from + index, text }));
