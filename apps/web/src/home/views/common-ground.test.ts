import { describe, expect, it } from 'vitest';
import type { Journal } from '@reprise/core';
import { inMemory } from '../session.ts';
import { commonGround } from './common-ground.ts';
import { alsoDo, bothSaidYes, clear, invitedToTalk, liveTogether } from '../testing/live-together.ts';

const ask = (journal: Journal, at: string) => commonGround({ session: { ...inMemory(), journal }, at });

const written = liveTogether(
  [
    ['2026-05-04', ['agreement', { text: 'Sundays we talk', mine: true, theirs: true, reviewOn: '2026-05-20' }], 'sunday'],
    ['2026-05-04', ['promise', { maker: 'me', text: 'I ring when late', dueOn: '2026-05-18' }], 'ring'],
    ['2026-05-05', ['boundary', { owner: 'me', iWill: 'leave when shouted at' }], 'shout'],
    ['2026-05-06', ['boundary-crossed', { boundary: 'shout', what: 'On Tuesday' }]],
    ['2026-05-06', ['issue', { what: 'Evenings', settled: true, reviewOn: '2026-05-07' }], 'evenings'],
    ['2026-05-06', ['issue', { what: 'Money', reviewOn: '2026-05-22' }], 'money'],
    ['2026-05-06', ['time-together', { what: 'The hill', on: '2026-05-23' }], 'hill'],
    ['2026-05-06', ['time-together', { what: 'The lake', on: '2026-05-10' }], 'lake'],
    ['2026-05-06', ['time-together', { what: 'A book', memory: 'Read aloud' }], 'book'],
    ['2026-05-07', ['couple-check-in', { who: 'me', going: 3, pace: 'right' }]],
    ['2026-05-07', ['entry', { practice: 'new-agreement', values: { weakSpot: 'Silence', waits: 'Moving in' } }]],
    ['2026-05-16', ['couple-check-in', { who: 'them', going: 3, pace: 'right' }]],
  ],
  bothSaidYes('Alma'),
);

describe('common ground', () => {
  it('shows what is due and what comes, each with its day; what is settled or over does not come up', () => {
    const { coming } = ask(written, '2026-05-20T20:00:00Z');
    expect(coming.due.map((one) => [one.what, one.id])).toEqual([
      ['promise', 'ring'],
      ['agreement', 'sunday'],
    ]);
    expect(coming.ahead.map((one) => [one.what, one.id])).toEqual([
      ['issue', 'money'],
      ['time', 'hill'],
    ]);
  });

  it('keeps what has been apart from what comes, and crossings with their boundary', () => {
    const ground = ask(written, '2026-05-20T20:00:00Z');
    expect(ground.time.ahead.map((one) => one.id)).toEqual(['hill']);
    expect(ground.time.past.map((one) => one.id).toSorted()).toEqual(['book', 'lake']);
    expect(ground.time.ownMissing).toBe(false);
    expect(ground.boundaries[0]?.crossed.map((one) => one.what)).toEqual(['On Tuesday']);
    expect(ground.issues.resting.map((one) => one.id)).toEqual(['evenings']);
  });

  it('asks again after a week, each for themselves', () => {
    expect(ask(written, '2026-05-20T20:00:00Z').toAnswer).toEqual(['me']);
    expect(ask(written, '2026-05-23T20:00:00Z').toAnswer).toEqual(['me', 'them']);
  });

  it('brings back what was written in practices, not the records it shows anyway', () => {
    const { shown } = ask(written, '2026-05-20T20:00:00Z');
    expect(shown.map((item) => item.text)).toEqual(['Silence', 'Moving in']);
  });

  it('is open while the way is, and closes with its reason', () => {
    expect(ask(written, '2026-05-20T20:00:00Z').closed).toBeUndefined();
    expect(ask(written, '2026-05-28T20:00:00Z').closed).toMatchObject({ condition: 'safety-clear', stop: false, danger: false });
    const no = alsoDo(written, [['2026-05-20T18:00:00Z', { do: 'log-contact', with: { v: { event: 'no', scope: 'trying' } } }]]);
    expect(ask(no, '2026-05-20T20:00:00Z').closed).toMatchObject({
      condition: 'no',
      stop: true,
      reason: { id: 'gate.no' },
      issuesOpen: false,
    });
    const danger = alsoDo(written, [
      ['2026-05-20T18:00:00Z', { do: 'answer-safety', with: { outcome: 'danger', classes: ['fear'] } }],
    ]);
    expect(ask(danger, '2026-05-20T20:00:00Z').closed).toMatchObject({ condition: 'danger', stop: true, danger: true });
  });

  it('opens the issues alone from the talk on', () => {
    const asked = (clock: string) =>
      ask(alsoDo(invitedToTalk(), [[`2026-05-01T${clock}:00Z`, clear]]), `2026-05-01T${clock}:30Z`).closed;
    expect(asked('09:20')).toMatchObject({ condition: 'both-yes', stop: false, issuesOpen: true });
    expect(ask(invitedToTalk(), '2026-05-01T09:20:00Z').closed).toMatchObject({ condition: 'safety-clear', issuesOpen: false });
  });
});
