export const languages = ['en', 'es'] as const;
export type Language = (typeof languages)[number];

/** Each language's own name for itself. */
export const languageNames: Readonly<Record<Language, string>> = { en: 'English', es: 'Español' };
