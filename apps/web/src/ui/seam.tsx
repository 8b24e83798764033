import { seamPoints, smoothPath, walkedPart } from './seam-path.ts';

export interface SeamProps {
  /** The person's own numbers in order, such as the moods of the last days; fewer than two draw a still line. */
  values?: readonly number[] | undefined;
  /** How much of the line is mended, 0 to 1; all of it unless given. */
  mended?: number | undefined;
}

const WIDTH = 320;
const HEIGHT = 14;

/** The gold line: the only ornament there is. It says nothing that words beside it do not say. */
export function Seam({ values = [], mended = 1 }: SeamProps) {
  const points = seamPoints(values, WIDTH, HEIGHT);
  return (
    <svg class="seam" viewBox={`0 -3 ${WIDTH} ${HEIGHT + 6}`} preserveAspectRatio="none" aria-hidden="true">
      <path class="crack" d={smoothPath(points)} />
      <GoldLine d={smoothPath(walkedPart(points, mended))} />
    </svg>
  );
}

/** Gold in a crack: it swells here and there where it pooled, and catches a little light. */
export function GoldLine({ d }: { d: string }) {
  return d ? GOLD.map((layer) => <path key={layer} class={`gold ${layer}`} d={d} />) : null;
}

const GOLD = ['gold-thin', 'gold-fuller', 'gold-pool', 'gold-light'] as const;
