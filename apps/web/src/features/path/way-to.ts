import type { ScreenName } from '../../shell/screens.ts';

/** Where each condition of a gate is met. Stops have no such place: only their end ends them. */
export const wayTo: Readonly<Record<string, { readonly screen: ScreenName } | { readonly practice: string }>> = {
  'safety-clear': { screen: 'safety-questions' },
  situation: { screen: 'situation' },
  'with-someone': { screen: 'situation' },
  'thirty-days': { screen: 'space-clock' },
  'last-seven': { screen: 'space-clock' },
  'added-days': { screen: 'space-clock' },
  reasons: { screen: 'reasons-board' },
  'own-part': { screen: 'reasons-board' },
  evidence: { screen: 'reasons-board' },
  motive: { screen: 'motive-check' },
  decision: { screen: 'decision-worksheet' },
  reaffirmed: { screen: 'decision-worksheet' },
  outcomes: { practice: 'whatever-they-answer' },
  'one-unanswered': { screen: 'contact-log' },
  'time-asked': { screen: 'contact-log' },
  'yes-to-meeting': { screen: 'contact-log' },
  'yes-to-talk': { screen: 'contact-log' },
  'both-yes': { screen: 'contact-log' },
  order: { screen: 'contact-log' },
  no: { screen: 'letting-go' },
  quiet: { screen: 'letting-go' },
  danger: { screen: 'safety-page' },
  minor: { screen: 'help' },
};
