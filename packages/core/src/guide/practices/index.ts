import type { Practice } from '../practice.ts';
import { accepting } from './accepting.ts';
import { apologising } from './apologising.ts';
import { appreciation } from './appreciation.ts';
import { bestOfMe } from './best-of-me.ts';
import { boundariesTogether } from './boundaries-together.ts';
import { casualMeeting } from './casual-meeting.ts';
import { checkIn } from './check-in.ts';
import { checkingInTogether } from './checking-in-together.ts';
import { counsellingTogether } from './counselling-together.ts';
import { counselling } from './counselling.ts';
import { dailyCare } from './daily-care.ts';
import { deciding } from './deciding.ts';
import { firstMessage } from './first-message.ts';
import { friendsOrNot } from './friends-or-not.ts';
import { goodwill } from './goodwill.ts';
import { growthGoals } from './growth-goals.ts';
import { howIWasTreated } from './how-i-was-treated.ts';
import { inviting } from './inviting.ts';
import { lettingFeelingsMove } from './letting-feelings-move.ts';
import { lettingGo } from './letting-go.ts';
import { lifeTogether } from './life-together.ts';
import { motiveCheck } from './motive-check.ts';
import { moving } from './moving.ts';
import { myBoundaries } from './my-boundaries.ts';
import { myPart } from './my-part.ts';
import { namingTheReasons } from './naming-the-reasons.ts';
import { newAgreement } from './new-agreement.ts';
import { newChapter } from './new-chapter.ts';
import { oneTrait } from './one-trait.ts';
import { pastIssues } from './past-issues.ts';
import { promises } from './promises.ts';
import { rebuildingTrust } from './rebuilding-trust.ts';
import { ridingAnUrge } from './riding-an-urge.ts';
import { sayingItWell } from './saying-it-well.ts';
import { smallWins } from './small-wins.ts';
import { startingHonestly } from './starting-honestly.ts';
import { stayingSafe } from './staying-safe.ts';
import { stopSigns } from './stop-signs.ts';
import { supportCircle } from './support-circle.ts';
import { takingSpace } from './taking-space.ts';
import { tellingItFromOutside } from './telling-it-from-outside.ts';
import { theSituation } from './the-situation.ts';
import { theTalk } from './the-talk.ts';
import { timeWithPeople } from './time-with-people.ts';
import { unsentLetters } from './unsent-letters.ts';
import { whatHappened } from './what-happened.ts';
import { whateverTheyAnswer } from './whatever-they-answer.ts';

/** Every practice, in the order of the path; ties between next steps go to the earlier. One line each. */
export const practices: readonly Practice[] = [
  startingHonestly,
  theSituation,
  stayingSafe,
  namingTheReasons,
  myPart,
  tellingItFromOutside,
  howIWasTreated,
  motiveCheck,
  checkIn,
  takingSpace,
  ridingAnUrge,
  lettingFeelingsMove,
  unsentLetters,
  supportCircle,
  timeWithPeople,
  accepting,
  myBoundaries,
  whatHappened,
  dailyCare,
  moving,
  growthGoals,
  oneTrait,
  bestOfMe,
  sayingItWell,
  smallWins,
  counselling,
  counsellingTogether,
  stopSigns,
  deciding,
  whateverTheyAnswer,
  firstMessage,
  inviting,
  casualMeeting,
  friendsOrNot,
  goodwill,
  appreciation,
  apologising,
  theTalk,
  pastIssues,
  newAgreement,
  checkingInTogether,
  boundariesTogether,
  promises,
  rebuildingTrust,
  lifeTogether,
  lettingGo,
  newChapter,
];

export const practiceOf = (id: string): Practice | undefined => practices.find((one) => one.id === id);
