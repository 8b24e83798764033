import { useView } from '../../platform/home.ts';
import type { ScreenProps } from '../../shell/screens.ts';
import { AllDates } from './all-dates.tsx';
import { EditDate } from './edit-date.tsx';
import { OneDate } from './one-date.tsx';
import type { HardDateEntry } from './dates.ts';

/** A day that will hurt, planned for on a better one. */
export default function HardDate({ args }: ScreenProps) {
  const dates = useView('records', { kind: 'hard-date' }) as readonly HardDateEntry[] | undefined;
  const stand = useView('standing', undefined);
  if (!dates || !stand) return null;
  const known = dates.find((one) => one.id === args['id']);
  if (args['part'] === 'edit') return <EditDate date={known} today={stand.today} />;
  if (known) return <OneDate date={known} today={stand.today} />;
  return dates.length === 0 ? (
    <EditDate date={undefined} today={stand.today} first />
  ) : (
    <AllDates dates={dates} today={stand.today} />
  );
}
