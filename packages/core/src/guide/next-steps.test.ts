import { describe, expect, it } from 'vitest';
import { nextStamp } from '../journal/hybrid-clock.ts';
import { createJournal } from '../journal/journal.ts';
import { kinds, singles, type KindName } from '../journal/kinds/index.ts';
import type { Fields, Operation } from '../journal/operation.ts';
import { instantOf } from '../journal/time.ts';
import { makePlan } from '../plan/make-plan.ts';
import { exampleDay, type Field, type Practice, type ScreenId } from './practice.ts';
import { practiceOf } from './practices/index.ts';

type Made = { readonly kind: KindName; readonly id?: string; readonly v: Fields };

const situation: Made = {
  kind: 'situation',
  v: {
    name: 'Robin',
    endedBy: 'them',
    lastContactOn: exampleDay(0),
    home: 'separate',
    theyAreWithSomeone: 'no',
    under18: 'neither',
  },
};
const scores = { love: 3, lonely: 3, jealous: 1, convenient: 1, afraid: 2, nostalgic: 3, pressured: 0, changed: 1 };

/** What one visit to a screen of its own leaves behind. `visit` counts how often the practice was done. */
const onScreen: Readonly<
  Partial<Record<ScreenId, (practice: string, visit: number, day: number, choice: string) => readonly Made[]>>
> = {
  situation: () => [situation],
  // Someone told of danger reads what can help; the questions are not put again the next day.
  'safety-questions': (_practice, visit, _day, choice) =>
    choice !== 'danger'
      ? [{ kind: 'safety', v: { outcome: 'clear', classes: [] } }]
      : visit === 0
        ? [{ kind: 'safety', v: { outcome: 'danger', classes: ['fear'], direction: 'to-me' } }]
        : [],
  'check-in': () => [],
  urge: () => [{ kind: 'if-then', v: { when: 'I lie awake', then: 'I get up and read' } }],
  'reasons-board': (practice, visit) =>
    practice === 'my-part'
      ? [
          {
            kind: 'reason',
            id: 'first',
            v: {
              text: 'We stopped talking',
              statedBy: 'them',
              theme: 'communication',
              myPart: 'I went quiet',
              toChange: 'Say it',
            },
          },
        ]
      : visit === 0
        ? [{ kind: 'reason', id: 'first', v: { text: 'We stopped talking', statedBy: 'them', theme: 'communication' } }]
        : visit === 1
          ? [
              {
                kind: 'reason',
                id: 'second',
                v: { text: 'The distance', statedBy: 'both', noPartOfMine: true, toChange: 'Move nearer' },
              },
            ]
          : [{ kind: 'evidence', v: { reason: 'first', whose: 'me', what: 'Said it the same day', noticeable: true } }],
  'decision-worksheet': (_practice, visit, _day, choice) => [
    visit === 0 || choice !== 'try'
      ? { kind: 'decision', id: `decision-${visit}`, v: { choice } }
      : { kind: 'decision', v: { choice, reaffirms: 'decision-0' } },
  ],
  'first-contact': () => [{ kind: 'contact', v: { event: 'outreach', of: 'first-message' } }],
  'letting-go': (practice) => [{ kind: 'entry', v: { practice, values: {} } }],
  'new-chapter': (practice) => [{ kind: 'entry', v: { practice, values: {} } }],
  'motive-check': () => [{ kind: 'motive-check', v: { scores } }],
  letters: () => [{ kind: 'letter', v: { text: 'You never asked.' } }],
  'support-circle': (_practice, visit, day) => [
    { kind: 'person', id: `person-${visit % 2}`, v: { name: `Friend ${visit % 2}`, lastSpokenOn: exampleDay(day) } },
  ],
};

const answerTo = (field: Field): unknown => {
  switch (field.type) {
    case 'choice':
      return field.options[0]?.value;
    case 'choices':
      return [field.options[0]?.value];
    case 'scale':
      return field.to;
    case 'yes-no':
      return false;
    case 'list':
      return ['one'];
    case 'day':
      return exampleDay(40);
    case 'record':
      return 'first';
    default:
      return 'some words';
  }
};

const inSteps = (practice: Practice): readonly Made[] => {
  const { exercise } = practice;
  if (exercise.type !== 'steps') return [];
  const fields = exercise.steps
    .filter((step) => !step.when)
    .flatMap((step) => step.parts.filter((part): part is Field => 'id' in part));
  const values = Object.fromEntries(fields.map((field) => [field.id, answerTo(field)]));
  return exercise.record === 'entry'
    ? [{ kind: 'entry', v: { practice: practice.id, values } }]
    : [{ kind: exercise.record, v: { ...values, ...exercise.fixed } }];
};

type Lived = { readonly day: number; readonly practice: string; readonly because: string };

/** A person who notes each day how it is, does what is next, `perDay` times, and decides for `choice` when asked. */
const live = (days: number, perDay: number, choice: string): readonly Lived[] => {
  const operations: Operation[] = [];
  const visits = new Map<string, number>();
  const lived: Lived[] = [];
  for (let day = 0; day < days; day++) {
    const write = (minute: number, made: readonly Made[]): void => {
      for (const { kind, id, v } of made) {
        const at = `${exampleDay(day)}T20:${String(minute).padStart(2, '0')}:00+00:00`;
        const hlc = nextStamp(operations.at(-1)?.hlc, instantOf(at), 'one');
        const own = (singles as readonly string[]).includes(kind) ? kind : (id ?? `${kind}-${operations.length}`);
        operations.push({ id: own, kind, schema: 1, merge: kinds[kind].merge, hlc, by: 'me', at, v });
      }
    };
    if (day > 0) write(0, [{ kind: 'check-in', v: { mood: 2, longing: 5, company: day % 3 === 0 ? 'with-others' : 'alone' } }]);
    for (let turn = 0; turn < perDay; turn++) {
      const minute = 10 + 20 * turn;
      const { next } = makePlan(createJournal(operations), `${exampleDay(day)}T20:${minute}:00+00:00`);
      const practice = practiceOf(next.practice);
      if (!practice) throw new Error(`no practice ${next.practice}`);
      lived.push({ day, practice: practice.id, because: next.reason.id.slice(`practice.${practice.id}.`.length) });
      const visit = visits.get(practice.id) ?? 0;
      visits.set(practice.id, visit + 1);
      const { exercise } = practice;
      write(
        minute + 5,
        exercise.type === 'screen' ? (onScreen[exercise.screen]?.(practice.id, visit, day, choice) ?? []) : inSteps(practice),
      );
    }
  }
  return lived;
};

/** What gives something back. */
const light = [
  'daily-care',
  'support-circle',
  'moving',
  'time-with-people',
  'best-of-me',
  'letting-feelings-move',
  'small-wins',
  'riding-an-urge',
  'growth-goals',
];

describe.each([
  [1, 'try'],
  [1, 'not-yet'],
  [1, 'let-go'],
  [2, 'try'],
  [2, 'let-go'],
] as const)('the next step, %i a day, deciding "%s"', (perDay, choice) => {
  const lived = live(40, perDay, choice);
  const told = lived.map((one) => `day ${one.day}: ${one.practice} (${one.because})`).join('\n');

  it('begins with how things stand and why it ended', () => {
    expect(lived.slice(0, 3).map((one) => one.practice)).toEqual(['the-situation', 'naming-the-reasons', 'starting-honestly']);
  });

  it('says each time why, in a sentence of the practice', () => {
    for (const { practice, because } of lived) expect(practiceOf(practice)?.text.because, practice).toHaveProperty([because]);
  });

  it('does not ask again for what was done the day before', () => {
    const again = lived.filter(
      (one) =>
        one.day > 0 &&
        !['rough', 'night'].includes(one.because) &&
        lived.some((other) => other.day === one.day - 1 && other.practice === one.practice),
    );
    expect(again, told).toEqual([]);
  });

  it('changes: a month holds many things, and every week of it something easy', () => {
    const month = lived.filter((one) => one.day < 30);
    expect(new Set(month.map((one) => one.practice)).size, told).toBeGreaterThanOrEqual(20);
    for (let week = 0; week < 5; week++) {
      const easy = lived.filter((one) => Math.floor(one.day / 7) === week && light.includes(one.practice));
      expect(easy.length, `week ${week}\n${told}`).toBeGreaterThanOrEqual(perDay);
    }
  });

  it('asks about safety before the own part, and for a decision not before its time', () => {
    const first = (practice: string): number => lived.findIndex((one) => one.practice === practice);
    expect(first('staying-safe')).toBeGreaterThan(0);
    expect(first('my-part')).toBeGreaterThan(first('staying-safe'));
    expect(lived[first('deciding')]?.day).toBeGreaterThanOrEqual(25);
  });

  it('follows the decision', () => {
    const after = new Set(lived.filter((one) => one.day > 26).map((one) => one.practice));
    if (choice === 'let-go') {
      expect(after.has('letting-go') || lived.some((one) => one.practice === 'letting-go'), told).toBe(true);
      for (const towards of ['first-message', 'whatever-they-answer', 'motive-check', 'deciding'])
        expect(after, told).not.toContain(towards);
    }
    if (choice === 'try')
      expect(
        lived.map((one) => one.practice),
        told,
      ).toContain('first-message');
  });
});

describe('the next step for someone in danger', () => {
  const lived = live(29, 1, 'danger');
  const told = lived.map((one) => `day ${one.day}: ${one.practice} (${one.because})`).join('\n');
  const from = lived.findIndex((one) => one.practice === 'staying-safe');

  it('is help first, then people', () => {
    expect(lived[from + 1], told).toMatchObject({ practice: 'staying-safe', because: 'danger' });
    expect(
      lived.slice(from + 2).map((one) => one.practice),
      told,
    ).toContain('how-i-was-treated');
  });

  it('asks nothing about their own part, and leads no step towards the other person', () => {
    const after = lived.slice(from + 1).map((one) => one.practice);
    for (const closed of [
      'my-part',
      'one-trait',
      'motive-check',
      'telling-it-from-outside',
      'saying-it-well',
      'apologising',
      'deciding',
      'first-message',
      'counselling-together',
    ])
      expect(after, told).not.toContain(closed);
  });
});
