import { addDays, factsOf, gateState, of, practiceOf, shownBack, type Facts, type Journal } from '@reprise/core';
import { agreementsIn } from './agreements.ts';
import { CHECK_IN_EVERY, checkInRounds, lastAnswers } from './check-in-rounds.ts';
import { comingUp, lastWritten } from './coming-up.ts';
import { givenWords, sides, tallyOf } from './given-words.ts';
import { keptOf, type KeptOf } from './kept-of.ts';
import { paceOf } from './pace.ts';
import { said, withName } from './said.ts';
import type { View } from './view.ts';

/** Why it is closed, and whether the issues alone are open, as they are from the talk on. */
const closedBy = (journal: Journal, facts: Facts) => {
  const [first] = gateState('rebuild', facts).unmet;
  if (!first) return {};
  return {
    closed: {
      condition: first.condition,
      stop: first.strength === 'stop',
      reason: said(journal, first.reason),
      ...(first.until ? { until: first.until } : {}),
      danger: facts.safety.danger,
      issuesOpen: gateState('talk', facts).open,
    },
  };
};

/** Everything two people made together, as one of them tells it, and what of it comes up. */
export const commonGround = (({ session: { journal }, at }) => {
  const facts = factsOf(journal, at);
  const { today, situation } = facts;
  const name = situation?.name?.trim() ?? '';
  const agreements = agreementsIn(journal);
  const given = givenWords(journal, today);
  const rounds = checkInRounds(journal);
  const answers = lastAnswers(rounds);
  const toAnswer = sides.filter((who) => {
    const last = answers[who];
    return last === undefined || today >= addDays(last.on, CHECK_IN_EVERY);
  });
  const issues = keptOf(journal, 'issue');
  const crossings = keptOf(journal, 'boundary-crossed');
  const time = keptOf(journal, 'time-together');
  const isOver = (one: KeptOf<'time-together'>): boolean => one.memory !== undefined || (one.on !== undefined && one.on < today);
  const written = new Set(of(journal, 'entry').map((entry) => entry.id));
  const shown = shownBack(journal, 'common-ground', 1)
    .filter((item) => written.has(item.record))
    .map((item) => ({ ...item, heading: withName(item.heading, name || 'them') }));
  const trust = lastWritten(journal, 'rebuilding-trust');
  return {
    /** Empty where no name was given. */
    name,
    today,
    ...closedBy(journal, facts),
    lettingGo: facts.decision?.choice === 'let-go',
    agreements,
    given,
    tally: { me: tallyOf(given, 'me'), them: tallyOf(given, 'them') },
    rounds,
    answers,
    toAnswer,
    pace: paceOf(journal, at),
    issues: {
      open: issues.filter((one) => !one.settled),
      resting: issues.filter((one) => one.settled),
    },
    reasons: of(journal, 'reason').map((entry) => ({ id: entry.id, text: entry.v.text })),
    boundaries: keptOf(journal, 'boundary').map((one) => ({
      ...one,
      crossed: crossings.filter((crossing) => crossing.boundary === one.id),
    })),
    goals: keptOf(journal, 'shared-goal'),
    thanks: keptOf(journal, 'gratitude'),
    time: {
      ahead: time.filter((one) => !isOver(one)).toSorted((a, b) => (a.on ?? '9').localeCompare(b.on ?? '9')),
      past: time.filter(isOver),
      /** The last plans were all for both: time of one's own is the first to go. */
      ownMissing: time.length >= 4 && time.slice(0, 4).every((one) => one.sort !== 'apart'),
    },
    counselling: lastWritten(journal, 'counselling-together') !== undefined,
    counsellingOpen: situation?.divorceOrCustody !== true,
    trust: {
      asked: trust !== undefined || practiceOf('rebuilding-trust')?.offer(facts) !== undefined,
      begun: trust !== undefined,
    },
    coming: comingUp(journal, today, { agreements, given }),
    shown,
  };
}) satisfies View<void, unknown>;
