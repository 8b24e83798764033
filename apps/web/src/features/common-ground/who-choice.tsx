import type en from '../../texts/en/common-ground.json';
import { texts } from '../../platform/texts.ts';
import { Choice } from '../../ui/choice.tsx';
import { nameOf, sides, type Ground, type Side } from './names.ts';

const t = texts<typeof en>();

type Props = {
  ground: Ground;
  legend: string;
  value: Side | null;
  onChange: (who: Side) => void;
  error: string | undefined;
};

/** Mine, or theirs as told to me: whose words a record holds is asked before anything else. */
export function WhoChoice({ ground, legend, value, onChange, error }: Props) {
  return (
    <Choice
      legend={legend}
      legendHidden
      options={sides.map((who) => ({ value: who, label: t(`common-ground.who.${who}`, { name: nameOf(ground) }) }))}
      value={value}
      onChange={onChange}
      error={error}
    />
  );
}

/** Written down by the person, whoever said it; what the other one said carries that. */
export const toldBy = (who: Side): { by?: 'reported' } => (who === 'them' ? { by: 'reported' } : {});
