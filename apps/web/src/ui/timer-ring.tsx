import type { ComponentChildren } from 'preact';
import { GoldLine } from './seam.tsx';
import { type Point, smoothPath } from './seam-path.ts';

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

const PIECES = 60;

/** A circle as a hand draws it, from its top clockwise, in a square of 200. */
const CIRCLE: readonly Point[] = Array.from({ length: PIECES + 1 }, (_, piece) => {
  const turn = (piece / PIECES) * 2 * Math.PI;
  const radius = 92 + 0.45 * Math.sin(3 * turn + 1) + 0.4 * Math.sin(5 * turn);
  return [100 + radius * Math.sin(turn), 100 - radius * Math.cos(turn)];
});

/** The part of the circle that is gone, 0 to 1, as points; whole pieces and the rest of one. */
function arc(gone: number): readonly Point[] {
  const whole = Math.floor(gone * PIECES);
  const from = CIRCLE[whole];
  const to = CIRCLE[whole + 1];
  const rest = gone * PIECES - whole;
  const walked = CIRCLE.slice(0, whole + 1);
  if (!from || !to || rest === 0) return walked;
  return [...walked, [from[0] + (to[0] - from[0]) * rest, from[1] + (to[1] - from[1]) * rest]];
}

/** Time that passes: the gold line closes into a circle. */
export function TimerRing({ totalSeconds, leftSeconds, name, children, caption }: TimerRingProps) {
  const gone = totalSeconds > 0 ? Math.min(Math.max(1 - leftSeconds / totalSeconds, 0), 1) : 1;
  return (
    <div class="ring" role="timer" aria-label={name}>
      <svg viewBox="0 0 200 200" aria-hidden="true">
        <path class="crack" d={smoothPath(CIRCLE)} />
        <GoldLine d={smoothPath(arc(gone))} />
      </svg>
      <div class="ring-text">
        <span class="ring-time">{children}</span>
        {caption && <span class="small quiet">{caption}</span>}
      </div>
    </div>
  );
}
