/** Where the guides contradict each other or research, and which branch the product takes. */
export type Disagreement = { readonly question: string; readonly guidesSay: string; readonly weDo: string };

export const disagreements = {
  'gauge-or-space-first': { question: 'gauge interest first, or space first?', guidesSay: 'twelve.1 before twelve.2; nine.3 before nine.4; five.2 before five.3', weDo: 'space first; signals are only noted if they come by themselves' },
  'how-long': { question: 'how long?', guidesSay: 'at least a month (nine.3); unspecified elsewhere', weDo: 'thirty days at least, upward adjustable, explained as unstudied' },
  'complete-silence': { question: 'complete silence?', guidesSay: 'cut off (win.f1); do not disappear (twelve.2)', weDo: 'no outreach; necessary matters have their own lane; incoming messages may be answered with care' },
  'no-answer': { question: 'they do not answer', guidesSay: 'keep texting, it will be read (five.1); do not push (nine.4, twelve.9)', weDo: 'one unanswered message, then stop' },
  'talk-about-past': { question: 'talk about the past?', guidesSay: 'address it (step.5, twelve.10); never bring it up once together (five.6)', weDo: 'settle it before, in a structured talk; afterwards either may reopen an issue by saying what is new' },
  'improve-to-win': { question: 'improve to win them?', guidesSay: 'make them see it (five.3, twelve.e1); for your own sake (twelve.4)', weDo: 'for your own sake; a change counts when someone else could notice it' },
  'friends-tell': { question: 'friends tell the news', guidesSay: 'yes (five.3)', weDo: 'never as messengers or scouts; a friend may know how you are' },
  'friends-first': { question: 'friends first?', guidesSay: 'build friendship first (step.4); not while feelings are unresolved (twelve.e2)', weDo: 'a friendly phase only when both said so; the friendship check says when it would be courtship in disguise' },
  'jealousy-and-games': { question: 'jealousy, games', guidesSay: 'a reader says yes (five.7); twelve.e1, win.q3 say no', weDo: 'refused' },
} as const satisfies Record<string, Disagreement>;
export type DisagreementId = keyof typeof disagreements;
