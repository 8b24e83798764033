import { carriedOver } from './carried-over.ts';
import { commonGround } from './common-ground.ts';
import { contactLog } from './contact-log.ts';
import { crisis } from './crisis.ts';
import { decisionWorksheet } from './decision-worksheet.ts';
import { journalPage } from './journal-page.ts';
import { firstContact } from './first-contact.ts';
import { letter, letters } from './letters.ts';
import { holdings } from './holdings.ts';
import { lettingGo } from './letting-go.ts';
import { motiveChecks } from './motive-checks.ts';
import { path } from './path.ts';
import { plan } from './plan.ts';
import { practiceScreen } from './practice-screen.ts';
import { practiceState } from './practice-state.ts';
import { practice, record } from './practice.ts';
import { reasonsBoard } from './reasons-board.ts';
import { recordPage } from './record-page.ts';
import { records } from './records.ts';
import { safetyQuestions } from './safety-questions.ts';
import { report } from './report.ts';
import { shownBack } from './shown-back.ts';
import { spaceClock } from './space-clock.ts';
import { standing } from './standing.ts';
import { supportCircle } from './support-circle.ts';
import { urgeHelp } from './urge-help.ts';
import { theTalk } from './the-talk.ts';

/** Every view a screen can ask for; one file, one line here. */
export const views = {
  carriedOver,
  commonGround,
  contactLog,
  crisis,
  decisionWorksheet,
  firstContact,
  journalPage,
  letter,
  letters,
  holdings,
  lettingGo,
  motiveChecks,
  path,
  plan,
  practice,
  practiceScreen,
  practiceState,
  reasonsBoard,
  record,
  recordPage,
  records,
  report,
  safetyQuestions,
  shownBack,
  theTalk,
  spaceClock,
  standing,
  supportCircle,
  urgeHelp,
} as const;

export type ViewName = keyof typeof views;
export type ViewArgs<Name extends ViewName> = Parameters<(typeof views)[Name]>[1];
export type ViewModel<Name extends ViewName> = ReturnType<(typeof views)[Name]>;
