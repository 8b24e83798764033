// A journal of any length, the same every time: the sample's two months, and before them years of days as people record them.
import { kinds, practices, type FieldsOf, type KindName, type Operation } from '@reprise/core';
import { sampleJournal } from '@reprise/core/sample';

export const benchDay = '2026-11-22';
export const benchTime = `${benchDay}T20:00:00Z`;

const words = 'We spoke about small things for a while, and I noticed that I could listen without planning my answer.';

/** Park and Miller's minimal standard generator; the spread of kinds and values must not change between runs. */
const numbers = (seed: number) => {
  let state = seed;
  return (below: number): number => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
};

type Draw = (below: number) => number;
type Sort<Name extends KindName> = { readonly kind: Name; readonly share: number; readonly make: (draw: Draw) => FieldsOf<Name> };
const sort = <Name extends KindName>(kind: Name, share: number, make: (draw: Draw) => FieldsOf<Name>): Sort<Name> => ({
  kind,
  share,
  make,
});

const kept = practices.filter(({ exercise }) => exercise.type === 'steps' && exercise.record === 'entry');

/** Of a hundred records, so many of each kind. */
const sorts = [
  sort('check-in', 24, (draw) => ({ mood: draw(5), longing: draw(11), company: draw(2) ? 'alone' : 'with-others', note: words })),
  sort('urge', 12, (draw) => ({ before: 4 + draw(7), after: draw(6), wanting: words, helped: ['waited', 'person'] })),
  sort('care', 12, (draw) => ({ slept: 'so-so', ate: 'enough', moved: 'yes', outside: draw(2) === 0, note: words })),
  sort('did', 14, (draw) => ({
    what: words,
    sort: 'people',
    company: 'with-others',
    before: draw(5),
    after: draw(5),
    minutes: 40,
  })),
  sort('note', 10, () => ({ text: words })),
  sort('entry', 10, (draw) => {
    const practice = kept[draw(kept.length)];
    return {
      practice: practice?.id ?? 'check-in',
      values: Object.fromEntries((practice?.comesBack ?? []).map(({ field }) => [field, words])),
    };
  }),
  sort('contact', 6, (draw) => {
    const account = { happened: words, readAs: words };
    return (
      [
        { event: 'ran-into', ...account },
        { event: 'necessary', matter: 'children', words },
        { event: 'their-message', ...account },
      ] as const
    )[draw(3)] as FieldsOf<'contact'>;
  }),
  sort('goal', 3, () => ({ practice: 'one-trait', what: words, forWhom: 'me', when: 'someone is sad', then: 'I ask and wait' })),
  sort('letter', 2, () => ({ text: words })),
  sort('evidence', 2, () => ({ reason: 'none', whose: 'me', what: words, noticeable: true })),
  sort('motive-check', 1, (draw) => ({
    scores: {
      love: draw(5),
      lonely: draw(5),
      jealous: draw(5),
      convenient: draw(5),
      afraid: draw(5),
      nostalgic: draw(5),
      pressured: draw(5),
      changed: draw(5),
    },
  })),
  sort('gratitude', 2, () => ({ who: 'me', text: words })),
  sort('hard-date', 1, () => ({ on: '2024-05-01', what: words })),
  sort('issue', 1, () => ({ what: words, myView: words, settled: true })),
] as const;

const hundred = sorts.flatMap(({ kind, share, make }) => Array.from({ length: share }, () => ({ kind, make })));

const YEARS = 5;
const DAY = 86_400_000;

/** `count` operations that end the evening before `benchDay`; `device` tells two journals' records apart. */
export const longJournal = (count: number, device = 'bench'): readonly Operation[] => {
  const sample = sampleJournal(benchDay);
  const draw = numbers(20_261_122);
  const end = Date.parse(benchTime) - 80 * DAY;
  const step = (YEARS * 365 * DAY) / count;
  const missing = Math.max(0, count - sample.length);
  const earlier = Array.from({ length: missing }, (_, index): Operation => {
    const { kind, make } = hundred[draw(hundred.length)] ?? sorts[0];
    const ms = Math.floor(end - (missing - index) * step);
    return {
      id: `${device}-${index}`,
      kind,
      schema: kinds[kind].schema,
      merge: kinds[kind].merge,
      hlc: `${ms.toString(36).padStart(9, '0')}-0000-${device}`,
      by: 'me',
      at: `${new Date(ms).toISOString().slice(0, 19)}Z`,
      v: make(draw),
    };
  });
  return [...earlier, ...sample];
};
