import { useId } from 'preact/hooks';
import { Group, type GroupProps } from './labelled.tsx';

export interface MoodProps extends GroupProps {
  /** Five words, hardest first. */
  labels: readonly [string, string, string, string, string];
  /** 1 (hardest) to 5 (lightest). */
  value: number | null;
  onChange: (value: number) => void;
}

/** Where the sun stands against the horizon; no faces, and no point looks worse than another. */
const SUN_HEIGHT = [27, 23.5, 20, 14.5, 9] as const;

/** The five-point check-in. */
export function Mood(props: MoodProps) {
  const id = useId();
  return (
    <Group {...props} id={id} class="mood">
      <div class="mood-row">
        {props.labels.map((label, index) => (
          <label key={label} class="mood-point">
            <input
              type="radio"
              name={id}
              autocomplete="off"
              checked={props.value === index + 1}
              onChange={() => props.onChange(index + 1)}
            />
            <span class="mood-tap">
              <Horizon id={`${id}-${index}`} height={SUN_HEIGHT[index] ?? 18} />
              <span class="mood-word">{label}</span>
            </span>
          </label>
        ))}
      </div>
    </Group>
  );
}

function Horizon({ id, height }: { id: string; height: number }) {
  return (
    <svg class="horizon" viewBox="0 0 40 36" aria-hidden="true">
      <clipPath id={id}>
        <path d="M0 0H40V20H0Z" />
      </clipPath>
      <circle class="horizon-sun" cx="20" cy={height} r="6.5" clip-path={`url(#${id})`} />
      <circle class="horizon-below" cx="20" cy={height} r="6.5" />
      <path d="M4 20.5c6-1 9 .8 16 0s11-.6 16 0" />
    </svg>
  );
}
