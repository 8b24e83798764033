/** Where the guides contradict each other or research, and which branch the product takes. Shown on the practices it concerns. */
export type Disagreement = { readonly question: string; readonly guidesSay: string; readonly weDo: string };

export const disagreements = {
  'gauge-or-space-first': {
    question: 'First find out what they feel, or first take space?',
    guidesSay: 'One guide wants you to learn at once whether they still care. Two others put time apart before any question.',
    weDo: 'Space comes first. What they say or do of their own accord you may note; nobody goes looking for signs.',
  },
  'how-long': {
    question: 'How long should the space be?',
    guidesSay: 'One guide says a month at least. The others name no length.',
    weDo: 'Thirty days at least, and longer if you like. Nobody has studied whether thirty is right; it is a round number that gives the first storm time to pass.',
  },
  'complete-silence': {
    question: 'Should you go completely silent?',
    guidesSay: 'One guide describes cutting off all contact. Another says not to vanish altogether.',
    weDo: 'You do not reach out. Children, home, money, work and belongings have a way of their own, and a message from them may be answered with care.',
  },
  'no-answer': {
    question: 'What if they do not answer?',
    guidesSay: 'One guide suggests that texts are read even when nothing comes back. Two others say not to push.',
    weDo: 'One unanswered message, then it stops. Whoever wants to answer can.',
  },
  'talk-about-past': {
    question: 'Should you talk about the past?',
    guidesSay: 'Two guides say to speak openly about why it ended. Another says not to bring it up once you are together.',
    weDo: 'Settle it before, in a talk with a beginning and an end. After that it rests, and either of you may open it again by saying what is new.',
  },
  'improve-to-win': {
    question: 'For whom do you change?',
    guidesSay: 'Two guides want the other person to see how you changed. One says it has to be for your own sake.',
    weDo: 'For your own sake. A change counts when someone could notice it, whoever that is.',
  },
  'friends-tell': {
    question: 'May friends pass the news on?',
    guidesSay: 'One guide suggests that shared friends tell how much you have changed.',
    weDo: 'No. A friend may know how you are. Nobody is sent with a message, and nobody is asked to report.',
  },
  'friends-first': {
    question: 'Friends first?',
    guidesSay: 'One guide builds a friendship before anything else. Another warns against it while feelings are unresolved.',
    weDo: 'A friendly time only when both of you said you want it. The friendship check tells you when it would be courting under another name.',
  },
  'jealousy-and-games': {
    question: 'Make them jealous, or play hard to get?',
    guidesSay: 'A reader under one guide advises it. Two guides speak against games and pressure.',
    weDo: 'We do not help with that. It hurts people, and what it brings about does not hold.',
  },
  'same-counsellor': {
    question: 'The same counsellor for both?',
    guidesSay:
      'One guide says you should share one counsellor, also for hours on your own. Another only speaks of going together.',
    weDo: 'Many counsellors keep the two kinds of work apart. Ask how they handle what one of you says alone, and choose together.',
  },
} as const satisfies Record<string, Disagreement>;
export type DisagreementId = keyof typeof disagreements;
