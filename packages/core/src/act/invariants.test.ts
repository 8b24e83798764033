import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gates } from '../guide/stages.ts';
import { contactStates, isStopState } from '../safety/contact-state.ts';
import { invariants } from '../testing/invariants.ts';
import { doing, step, World, type Moment } from '../testing/world.ts';
import { actions } from './act.ts';

/** Sequences to try; each has up to STEPS steps. `npm run soak` sets more, and REPRISE_SEED another seed. */
const RUNS = Number(process.env['REPRISE_RUNS'] ?? 3000);
const SEED = Number(process.env['REPRISE_SEED'] ?? 20261122);
const STEPS = 70;

const cameAbout = [
  'took a file',
  ...contactStates,
  'danger',
  'danger ended',
  'youth ended',
  'a stop ended',
  ...gates.map((gate) => `${gate} open`),
];

/** How often what the invariants speak of came about: a test that never saw a stop end would prove nothing. */
const seen = new Map<string, number>();
const count = (what: string): void => void seen.set(what, (seen.get(what) ?? 0) + 1);

const notice = (before: Moment, after: Moment, world: World): void => {
  count('step');
  if (world.accepted && world.last?.step === 'act') count(`did ${world.last.name}`);
  if (world.accepted && world.last?.step === 'take') count('took a file');
  count(after.plan.contact);
  for (const gate of after.plan.gates) if (gate.open) count(`${gate.gate} open`);
  if (isStopState(before.plan.contact) && !isStopState(after.plan.contact)) count('a stop ended');
  if (before.plan.facts.safety.danger) count(after.plan.facts.safety.danger ? 'danger' : 'danger ended');
  if (before.plan.facts.safety.minor && !after.plan.facts.safety.minor) count('youth ended');
};

const live = (prepared: boolean, steps: readonly Parameters<World['take']>[0][]): void => {
  const world = new World(prepared);
  let before = world.see();
  for (const one of steps) {
    world.take(one);
    const after = world.see();
    notice(before, after, world);
    for (const { name, broken } of invariants) {
      const how = broken(before, after, world);
      if (how !== undefined) throw new Error(`${name}: ${how}`);
    }
    world.noteStop(after);
    before = after;
  }
};

describe('no sequence of anything the product can do', () => {
  it('is left out: every action is tried', () => {
    expect(Object.keys(doing).sort()).toEqual(actions.map((one) => one.name).sort());
  });

  it(
    'breaks an invariant',
    () => {
      const steps = fc.array(step, { minLength: 1, maxLength: STEPS, size: 'max' });
      fc.assert(fc.property(fc.boolean(), steps, live), { numRuns: RUNS, seed: SEED, endOnFailure: RUNS > 10_000 });
      expect(seen.get('step')).toBeGreaterThanOrEqual(RUNS * 32);
    },
    RUNS * 200,
  );

  it('is too tame to prove anything', () => {
    const deeds = actions.filter((one) => one.name !== 'merge').map((one) => `did ${one.name}`);
    const wanted = [...deeds, ...cameAbout];
    expect(wanted.filter((what) => (seen.get(what) ?? 0) < 10)).toEqual([]);
  });

  it('is unwritten: the page of invariants names each', () => {
    const page = readFileSync(new URL('../../../../docs/invariants.md', import.meta.url), 'utf8');
    const named = [...page.matchAll(/^\d+\. \*\*(.+?)\*\*/gm)].map((match) => match[1]?.toLowerCase());
    expect(named).toEqual(invariants.map((one) => one.name));
  });
});
