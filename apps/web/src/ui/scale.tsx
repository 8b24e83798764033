import { useId } from 'preact/hooks';
import { Group, type GroupProps } from './labelled.tsx';

export interface ScaleProps extends GroupProps {
  /** The ends, both included; 0 and 10 unless given. */
  from?: number | undefined;
  to?: number | undefined;
  /** What the ends mean. */
  low: string;
  high: string;
  value: number | null;
  onChange: (value: number) => void;
}

/** A row of taps from low to high. Radio buttons, so that arrow keys walk along it. */
export function Scale(props: ScaleProps) {
  const id = useId();
  const { from = 0, to = 10 } = props;
  const points = Array.from({ length: to - from + 1 }, (_, index) => from + index);
  const ends: Record<number, string> = { [from]: props.low, [to]: props.high };
  return (
    <Group {...props} id={id} class="scale">
      <div class="scale-row">
        {points.map((point) => (
          <label key={point} class="scale-point">
            <input
              type="radio"
              name={id}
              autocomplete="off"
              checked={props.value === point}
              aria-label={ends[point] ? `${point}: ${ends[point]}` : undefined}
              onChange={() => props.onChange(point)}
            />
            <span>{point}</span>
          </label>
        ))}
      </div>
      <div class="scale-ends" aria-hidden="true">
        <span>{props.low}</span>
        <span>{props.high}</span>
      </div>
    </Group>
  );
}
