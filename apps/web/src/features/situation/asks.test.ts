import { kinds } from '@reprise/core';
import { expect, test } from 'vitest';
import { asks, fieldsOf, isTold, tiesOf, toKeep, withTies, without } from './asks.ts';

test('every field of the situation is asked for once, apart from the days of space, which have a screen of their own', () => {
  const fields = Object.keys((kinds.situation.fields as unknown as { entries: object }).entries);
  const asked = asks.flatMap((ask) => fieldsOf[ask]);
  expect([...asked, 'extraDays'].toSorted()).toEqual(fields.toSorted());
});

test('ticking one tie says that the others are not there', () => {
  const told = withTies({ name: 'Robin' }, ['children']);
  expect(told).toEqual({ name: 'Robin', married: false, divorceOrCustody: false, home: 'separate', children: true, work: false });
  expect(tiesOf(told)).toEqual(['children']);
});

test('none of these, and a tie, leave each other', () => {
  const none = withTies({}, ['none']);
  expect(tiesOf(none)).toEqual(['none']);
  expect(tiesOf(withTies(none, ['home', 'none']))).toEqual(['home']);
  expect(tiesOf(withTies(withTies({}, ['home']), ['home', 'none']))).toEqual(['none']);
});

test('taking the last tick away leaves the question untold', () => {
  const told = withTies(withTies({}, ['work']), []);
  expect(isTold('ties', told)).toBe(false);
  expect(tiesOf(told)).toEqual([]);
});

test('an answer can be taken away without touching the others', () => {
  expect(without('last-contact', { name: 'Robin', lastContactOn: '2026-01-02', lastContactBy: 'me' })).toEqual({ name: 'Robin' });
});

test('empty words are not kept', () => {
  expect(toKeep({ name: '  ', whatIWant: 'Peace', necessary: [] })).toEqual({ whatIWant: 'Peace', necessary: [] });
});
