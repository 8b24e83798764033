import type { ComponentChildren } from 'preact';

export interface TimerRingProps {
  totalSeconds: number;
  /** Seconds left; the caller counts. */
  leftSeconds: number;
  /** The accessible name of the whole: "Pause". */
  name: string;
  /** What stands in the ring, such as "7:32". Read when asked for, not every second. */
  children: ComponentChildren;
  /** Under it, small: "of ten minutes". */
  caption?: ComponentChildren;
}

const RADIUS = 92;
const AROUND = 2 * Math.PI * RADIUS;

/** Time that passes: the gold line closes into a circle. */
export function TimerRing({ totalSeconds, leftSeconds, name, children, caption }: TimerRingProps) {
  const gone = totalSeconds > 0 ? Math.min(Math.max(1 - leftSeconds / totalSeconds, 0), 1) : 1;
  return (
    <div class="ring" role="timer" aria-label={name}>
      <svg viewBox="0 0 200 200" aria-hidden="true">
        <circle class="crack" cx="100" cy="100" r={RADIUS} />
        {gone > 0 && (
          <circle
            class="gold"
            cx="100"
            cy="100"
            r={RADIUS}
            stroke-dasharray={`${AROUND * gone} ${AROUND}`}
            transform="rotate(-90 100 100)"
          />
        )}
      </svg>
      <div class="ring-text">
        <span class="ring-time">{children}</span>
        {caption && <span class="small quiet">{caption}</span>}
      </div>
    </div>
  );
}
