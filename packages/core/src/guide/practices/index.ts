import type { Practice } from '../practice.ts';
import { casualMeeting } from './casual-meeting.ts';
import { counsellingTogether } from './counselling-together.ts';
import { counselling } from './counselling.ts';
import { deciding } from './deciding.ts';
import { firstMessage } from './first-message.ts';
import { friendsOrNot } from './friends-or-not.ts';
import { goodwill } from './goodwill.ts';
import { inviting } from './inviting.ts';
import { namingTheReasons } from './naming-the-reasons.ts';
import { stopSigns } from './stop-signs.ts';
import { whateverTheyAnswer } from './whatever-they-answer.ts';

/** Every practice, in the order of the path; ties between next steps go to the earlier. One line each. */
export const practices: readonly Practice[] = [
  namingTheReasons,
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
];

export const practiceOf = (id: string): Practice | undefined => practices.find((one) => one.id === id);
