/** From this many notes of each on, the two can be laid beside each other. */
const ENOUGH = 5;

type Note = { readonly longing: number; readonly company?: 'alone' | 'with-others' };

const meanOf = (values: readonly number[]): number =>
  Math.round((values.reduce((sum, value) => sum + value, 0) / values.length) * 10) / 10;

/** Mean longing alone and with someone there; nothing where either was noted too seldom to say. */
export const longingByCompany = (notes: readonly Note[]): { alone: number; others: number } | undefined => {
  const of = (company: Note['company']) => notes.filter((note) => note.company === company).map((note) => note.longing);
  const [alone, others] = [of('alone'), of('with-others')];
  return alone.length >= ENOUGH && others.length >= ENOUGH ? { alone: meanOf(alone), others: meanOf(others) } : undefined;
};
