/** The texts that say something, trimmed; the others are left out, as a record leaves out what it does not hold. */
export const filled = <Name extends string>(texts: Readonly<Record<Name, string>>): Partial<Record<Name, string>> =>
  Object.fromEntries(
    Object.entries<string>(texts)
      .map(([name, text]) => [name, text.trim()])
      .filter(([, text]) => text !== ''),
  ) as Partial<Record<Name, string>>;

export const isEmpty = (text: string): boolean => text.trim() === '';
