import { useView } from '../../platform/home.ts';
import type { ScreenProps } from '../../shell/screens.ts';
import { Board } from './board.tsx';
import { NewReason } from './new-reason.tsx';
import { OneReason } from './one-reason.tsx';
import { isAsked, PartOfReason } from './part-of-reason.tsx';
import { SeenChange } from './seen-change.tsx';

/** Why it ended: the board, one reason on it, or one question about one reason. */
export default function ReasonsBoard({ args }: ScreenProps) {
  const board = useView('reasonsBoard', undefined);
  if (!board) return null;
  const { id, part } = args;
  const reason = board.reasons.find((one) => one.id === id);
  if (part === 'new' || board.reasons.length === 0) return <NewReason first={board.reasons.length === 0} />;
  if (!reason) return <Board board={board} practice={args['practice']} />;
  if (part === 'evidence') return <SeenChange reason={reason} />;
  if (part !== undefined && isAsked(part)) return <PartOfReason key={part} reason={reason} part={part} parts={board.parts} />;
  return <OneReason reason={reason} board={board} />;
}
