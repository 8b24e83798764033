import type { FieldsOf, KindName } from './kinds/index.ts';

/** Every name a field of these fields may have, also where they differ by what happened. */
type NameOf<Fields> = Fields extends unknown ? keyof Fields & string : never;

export type KindLabels<Name extends KindName> = {
  readonly kind: string;
  readonly fields: { readonly [Field in NameOf<FieldsOf<Name>>]: string };
};
export type Labels = { readonly [Name in KindName]: KindLabels<Name> };

/** What a person reads for each kind of record and each of its fields, in an export. A translator writes another one. */
export const labels: Labels = {
  situation: {
    kind: 'The situation',
    fields: {
      name: 'What I call them',
      endedBy: 'Who ended it',
      endedOn: 'When it ended',
      lastContactOn: 'Last contact',
      lastContactBy: 'Last contact by',
      married: 'Married',
      divorceOrCustody: 'Divorce or custody',
      home: 'Home',
      children: 'Children together',
      work: 'Work together',
      agreedOn: 'A day we agreed on',
      infidelity: 'Infidelity',
      theyAreWithSomeone: 'They are with someone',
      under18: 'Under 18',
      necessary: 'Necessary matters',
      necessaryRoute: 'How to reach each other for them',
      whatIWant: 'What I want',
      country: 'Country',
      extraDays: 'Days of space beyond thirty',
    },
  },
  contact: {
    kind: 'Between us',
    fields: {
      event: 'What it was',
      protects: 'Whom the order protects',
      until: 'Until',
      terms: 'Its terms',
      how: 'How it ended',
      scope: 'What they refused',
      happened: 'What happened',
      readAs: 'What I read into it',
      to: 'To do what',
      words: 'Words',
      says: 'What it says',
      of: 'Which',
      draft: 'Draft',
      matter: 'The matter',
      who: 'Who',
      state: 'What still holds',
      stoodUntil: 'Held until',
    },
  },
  correction: { kind: 'Taken back', fields: { of: 'Which record', because: 'Because' } },
  safety: {
    kind: 'Safety questions',
    fields: { outcome: 'Outcome', classes: 'What about', direction: 'Towards whom', warningShown: 'Earlier warning shown' },
  },
  minor: { kind: 'Someone under 18', fields: { who: 'Who' } },
  reason: {
    kind: 'A reason why it ended',
    fields: {
      text: 'The reason',
      statedBy: 'Stated by',
      theme: 'Theme',
      behind: 'The reason behind it',
      whys: 'How I got there',
      myPart: 'My part',
      noPartOfMine: 'No part of mine that I can see',
      theirPart: 'Their part',
      circumstances: 'Circumstances',
      theirView: 'How they would tell it',
      toChange: 'What would have to change',
      fixable: 'Can it change',
    },
  },
  evidence: {
    kind: 'A sign of change',
    fields: {
      reason: 'For which reason',
      whose: 'Whose change',
      what: 'What happened',
      noticeable: 'Someone else could notice it',
    },
  },
  'motive-check': {
    kind: 'Why I want to write',
    fields: { scores: 'How much of each, 0 to 4', ifTheyStayedAway: 'If they stayed away for good', note: 'Note' },
  },
  decision: { kind: 'Decision', fields: { choice: 'I choose to', why: 'Why', reaffirms: 'Said again' } },
  outcomes: { kind: 'What I will do', fields: { onYes: 'On a yes', onNo: 'On a no', onSilence: 'On silence' } },
  'gate-pass': { kind: 'Went on all the same', fields: { gate: 'Towards', condition: 'Without', because: 'Because' } },
  'stop-sign': { kind: 'A sign to let go', fields: { text: 'The sign', met: 'It has come' } },
  'check-in': {
    kind: 'Check-in',
    fields: { mood: 'Mood, 0 to 4', longing: 'Longing, 0 to 10', company: 'Company', note: 'Note' },
  },
  urge: {
    kind: 'I wanted to write',
    fields: {
      before: 'How strong, 0 to 10',
      after: 'How strong afterwards',
      wanting: 'What I wanted',
      helped: 'What helped',
      wrote: 'I wrote',
    },
  },
  care: {
    kind: 'Looking after myself',
    fields: { slept: 'Slept', ate: 'Ate', moved: 'Moved', outside: 'Went outside', note: 'Note' },
  },
  goal: {
    kind: 'Something I do again and again',
    fields: {
      practice: 'Practice',
      what: 'What',
      forWhom: 'For whom',
      when: 'If',
      then: 'Then',
      reason: 'For which reason',
      ended: 'Ended',
    },
  },
  did: {
    kind: 'Done',
    fields: {
      goal: 'For what',
      what: 'What',
      sort: 'What sort',
      company: 'Company',
      before: 'Mood before',
      after: 'Mood after',
      minutes: 'Minutes',
    },
  },
  'if-then': { kind: 'If, then', fields: { when: 'If', then: 'Then' } },
  letter: { kind: 'A letter not to be sent', fields: { prompt: 'Prompt', text: 'The letter', sealedUntil: 'Sealed until' } },
  person: {
    kind: 'Someone to lean on',
    fields: { name: 'Name', forWhat: 'For what', reach: 'How to reach them', lastSpokenOn: 'Last spoken', toAsk: 'To ask' },
  },
  'hard-date': { kind: 'A hard date', fields: { on: 'On', what: 'What', plan: 'What I will do' } },
  entry: { kind: 'Exercise', fields: { practice: 'Practice', values: 'Answers' } },
  note: { kind: 'Note', fields: { text: 'Note' } },
  'scale-result': { kind: 'Questionnaire', fields: { scale: 'Which', answers: 'Answers', score: 'Score' } },
  preferences: {
    kind: 'Preferences',
    fields: {
      othersPickUpDevice: 'Others pick up this device',
      language: 'Language',
      putAwayAt: 'Put away',
      carried: 'What goes along',
      lastBackupOn: 'Last backup',
    },
  },
  agreement: {
    kind: 'Agreement',
    fields: { text: 'We agree', mine: 'My yes', theirs: 'Their yes', replaces: 'In place of', reviewOn: 'We look again' },
  },
  boundary: { kind: 'Boundary', fields: { owner: 'Whose', iWill: 'I will', iWillNot: 'I will not', understood: 'Understood' } },
  'boundary-crossed': { kind: 'A boundary was crossed', fields: { boundary: 'Which', what: 'What happened' } },
  promise: { kind: 'Promise', fields: { maker: 'Who promised', text: 'The promise', dueOn: 'Due' } },
  'promise-outcome': {
    kind: 'What became of a promise',
    fields: { promise: 'Which', kept: 'Kept', seenBy: 'Seen by', note: 'Note' },
  },
  'couple-check-in': {
    kind: 'How it is going with us',
    fields: { who: 'Who', going: 'How it is going, 0 to 4', pace: 'Pace', good: 'Good', hard: 'Hard' },
  },
  issue: {
    kind: 'Something to settle',
    fields: {
      what: 'What',
      reason: 'For which reason',
      myView: 'My view',
      theirView: 'Their view',
      compromise: 'What we agreed',
      behaviour: 'What each does differently',
      reviewOn: 'We look again',
      settled: 'Settled',
      reopenedBecause: 'Opened again because',
    },
  },
  'shared-goal': {
    kind: 'A goal for both',
    fields: { what: 'What', steps: 'Steps', mine: 'My yes', theirs: 'Their yes', reviewOn: 'We look again' },
  },
  gratitude: { kind: 'Thanks', fields: { who: 'Who', text: 'For' } },
  'time-together': {
    kind: 'Time together',
    fields: {
      what: 'What',
      sort: 'What sort',
      on: 'On',
      askedBy: 'Asked by',
      memory: 'What stays',
      aboutUs: 'We talked about us',
    },
  },
};
