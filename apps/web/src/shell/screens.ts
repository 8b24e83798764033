import type { ComponentType } from 'preact';

/** What every screen is given: what it was opened with. */
export type ScreenProps = { readonly args: Readonly<Record<string, string>> };

type Screen = {
  readonly load: () => Promise<{ readonly default: ComponentType<ScreenProps> }>;
  /** Catalogues it speaks from, besides the shell's. */
  readonly texts: readonly string[];
  /** Its place in the navigation. */
  readonly nav?: NavPlace;
  /** Reachable before a journal is open: help, and what belongs to the door itself. */
  readonly free?: true;
};

export const navPlaces = ['today', 'path', 'journal', 'letting-go', 'more'] as const;
export type NavPlace = (typeof navPlaces)[number];

const screen = (value: Screen): Screen => value;

/** Every screen there is, loaded when it is gone to. One line each. */
export const screens = {
  tonight: screen({ load: () => import('../features/tonight/tonight.tsx'), texts: ['tonight'], nav: 'today', free: true }),
  keep: screen({ load: () => import('../features/door/keep.tsx'), texts: ['door'] }),
  unlock: screen({ load: () => import('../features/door/unlock.tsx'), texts: ['door'], free: true }),
  today: screen({ load: () => import('../features/today/today.tsx'), texts: ['today', 'plan'], nav: 'today' }),
  path: screen({ load: () => import('../features/path/path.tsx'), texts: ['path', 'plan'], nav: 'path' }),
  practice: screen({ load: () => import('../features/practice/practice.tsx'), texts: ['practice', 'plan'] }),
  exercise: screen({ load: () => import('../features/practice/exercise.tsx'), texts: ['practice', 'plan'] }),
  journal: screen({ load: () => import('../features/journal/journal.tsx'), texts: ['journal', 'plan'], nav: 'journal' }),
  record: screen({ load: () => import('../features/journal/record.tsx'), texts: ['journal', 'plan'] }),
  'letting-go': screen({
    load: () => import('../features/letting-go/letting-go.tsx'),
    texts: ['letting-go', 'plan'],
    nav: 'letting-go',
  }),
  'new-chapter': screen({ load: () => import('../features/letting-go/new-chapter.tsx'), texts: ['letting-go', 'plan'] }),
  more: screen({ load: () => import('../features/more/more.tsx'), texts: ['more', 'plan'], nav: 'more' }),
  settings: screen({ load: () => import('../features/settings/settings.tsx'), texts: ['settings', 'plan'], nav: 'more' }),
  data: screen({ load: () => import('../features/settings/data.tsx'), texts: ['settings', 'plan'], nav: 'more' }),
  stored: screen({ load: () => import('../features/door/stored.tsx'), texts: ['door', 'plan'], free: true }),
  restore: screen({ load: () => import('../features/settings/restore.tsx'), texts: ['settings'], free: true }),
  wipe: screen({ load: () => import('../features/settings/wipe.tsx'), texts: ['settings', 'plan'], free: true }),
  passphrase: screen({ load: () => import('../features/door/change-passphrase.tsx'), texts: ['door', 'plan'] }),
  'recovery-code': screen({ load: () => import('../features/door/recovery-code.tsx'), texts: ['door', 'plan'] }),
  situation: screen({ load: () => import('../features/situation/situation.tsx'), texts: ['situation', 'plan'] }),
  help: screen({ load: () => import('../features/help/help.tsx'), texts: ['help', 'plan'], free: true }),
  'safety-page': screen({ load: () => import('../features/help/safety-page.tsx'), texts: ['help', 'plan'], free: true }),
  'safety-questions': screen({ load: () => import('../features/safety/safety-questions.tsx'), texts: ['safety', 'plan'] }),
  'check-in': screen({ load: () => import('../features/check-in/check-in.tsx'), texts: ['check-in', 'plan'] }),
  urge: screen({ load: () => import('../features/urge/urge.tsx'), texts: ['urge', 'plan'] }),
  'i-wrote': screen({ load: () => import('../features/contact-log/i-wrote.tsx'), texts: ['i-wrote', 'plan'] }),
  'they-wrote': screen({ load: () => import('../features/contact-log/they-wrote.tsx'), texts: ['they-wrote', 'plan'] }),
  'ran-into': screen({ load: () => import('../features/contact-log/ran-into.tsx'), texts: ['ran-into', 'plan'] }),
  'contact-log': screen({ load: () => import('../features/contact-log/contact-log.tsx'), texts: ['contact-log', 'plan'] }),
  'hard-date': screen({ load: () => import('../features/hard-date/hard-date.tsx'), texts: ['hard-date', 'plan'] }),
  'cannot-settle': screen({ load: () => import('../features/settle/cannot-settle.tsx'), texts: ['settle', 'plan'] }),
  letters: screen({ load: () => import('../features/letters/letters.tsx'), texts: ['letters', 'plan'] }),
  'support-circle': screen({
    load: () => import('../features/support-circle/support-circle.tsx'),
    texts: ['support-circle', 'plan'],
  }),
  'space-clock': screen({ load: () => import('../features/space/space-clock.tsx'), texts: ['space', 'plan'] }),
  'reasons-board': screen({ load: () => import('../features/reasons/reasons-board.tsx'), texts: ['reasons', 'plan'] }),
  'motive-check': screen({ load: () => import('../features/motive/motive-check.tsx'), texts: ['motive', 'plan'] }),
  'decision-worksheet': screen({
    load: () => import('../features/decision/decision-worksheet.tsx'),
    texts: ['decision', 'motive', 'about-practice', 'plan'],
  }),
  'first-contact': screen({
    load: () => import('../features/first-contact/first-contact.tsx'),
    texts: ['first-contact', 'plan'],
  }),
  'conversation-planner': screen({
    load: () => import('../features/conversation/conversation-planner.tsx'),
    texts: ['conversation', 'plan'],
  }),
  report: screen({ load: () => import('../features/report/report.tsx'), texts: ['report', 'plan'] }),
  'common-ground': screen({
    load: () => import('../features/common-ground/common-ground.tsx'),
    texts: ['common-ground', 'plan'],
  }),
} as const;

export type ScreenName = keyof typeof screens;
