import { useView } from '../../platform/home.ts';
import type { ScreenProps } from '../../shell/screens.ts';
import { Again } from './again.tsx';
import { Choosing, isChoice } from './choosing.tsx';
import { Worksheet } from './worksheet.tsx';

/** Try, not yet, or let go: the worksheet, the taking of a decision, or a look at it after a night. */
export default function DecisionWorksheet({ args }: ScreenProps) {
  const sheet = useView('decisionWorksheet', undefined);
  if (!sheet) return null;
  const { choose } = args;
  if (args['again'] && sheet.decision) return <Again decision={sheet.decision} />;
  if (choose !== undefined && isChoice(choose) && !(choose === 'try' && sheet.stop))
    return <Choosing choice={choose} sheet={sheet} />;
  return <Worksheet sheet={sheet} />;
}
