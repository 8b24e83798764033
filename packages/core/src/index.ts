export { act, actions, type Act, type ActionInput, type ActionName } from './act/act.ts';
export type { Now, Outcome } from './act/action.ts';
export { disagreements, type Disagreement, type DisagreementId } from './guide/disagreements.ts';
export { evidence, grades, scopes, type Evidence, type EvidenceId, type Grade, type Scope } from './guide/evidence.ts';
export { places, type Place } from './guide/places.ts';
export type * from './guide/practice.ts';
export { practiceOf, practices } from './guide/practices/index.ts';
export { guides, sectionIds, sections, type Guide, type SectionId } from './guide/sections.ts';
export { gates, stages, type Gate, type Stage } from './guide/stages.ts';
export {
  all,
  createJournal,
  emptyJournal,
  find,
  latest,
  mergeOperations,
  of,
  operationsOf,
  type Entry,
  type Journal,
} from './journal/journal.ts';
export {
  exportJournal,
  journalErrors,
  parseJournal,
  type JournalError,
  type JournalFile,
  type ParsedJournal,
} from './journal/format.ts';
export { labels, type KindLabels, type Labels } from './journal/labels.ts';
export { toMarkdown } from './journal/markdown.ts';
export { kindNames, kinds, isKindName, singles, type FieldsOf, type KindName } from './journal/kinds/index.ts';
export { companies, urgeHelps } from './journal/kinds/daily.ts';
export { contactEvents, type ContactEvent } from './journal/kinds/contact.ts';
export { necessaryMatters, type NecessaryMatter } from './journal/kinds/situation.ts';
export { dangerClasses, lastingClasses, type DangerClass } from './journal/kinds/safety.ts';
export { motives, reasonThemes, type Motive, type ReasonTheme } from './journal/kinds/understanding.ts';
export type { Author, Fields, Operation } from './journal/operation.ts';
export * from './journal/time.ts';
export { conditions, gateState, gateStates, type GateState, type Unmet } from './plan/gates.ts';
export { factsOf, isAfterANight, MOTIVE_APART_DAYS, PASS_PAUSE, type Facts } from './plan/facts.ts';
export { makePlan, stops, type Ahead, type Plan, type PlanLine, type Stop, type Suggestion } from './plan/make-plan.ts';
export { shownBack, type ShownItem } from './plan/shown-back.ts';
export { CLEAR_DAYS, SPACE_DAYS, type Space } from './plan/space.ts';
export { contactAt, SILENCE_DAYS, type Contact } from './safety/contact.ts';
export { contactStates, isStopState, transitions, type ContactState } from './safety/contact-state.ts';
export { CORRECTION_DELAY, correctable, correctionsOf, isCorrected, standingCorrection } from './safety/corrections.ts';
export { crisisIn, crisisSigns, type CrisisSign } from './safety/crisis.ts';
export { CLEAR_FOR, DANGER_FOR, safetyAt, type Safety } from './safety/danger.ts';
export {
  answersTo,
  judgeSafety,
  questionsAhead,
  safetyQuestions,
  type SafetyAnswer,
  type SafetyAnswers,
  type SafetyJudgement,
  type SafetyQuestionId,
} from './safety/questions.ts';
export type { Message } from './text.ts';
export {
  NO_SCALE_DAYS,
  recordedScales,
  scaleDue,
  scaleOf,
  scales,
  SCALE_EVERY_DAYS,
  type RecordedScale,
} from './scales/index.ts';
export { isAnswered, rangeOf, scoreOf, type Band, type Item, type Scale, type Scored } from './scales/scale.ts';
