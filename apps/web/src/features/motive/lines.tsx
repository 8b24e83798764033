type Row = { label: string; values: readonly number[]; says: string };

const WIDTH = 96;
const HEIGHT = 32;
const TOP = 4;

const points = (values: readonly number[]): readonly { x: number; y: number }[] =>
  values.map((value, index) => ({
    x: values.length === 1 ? WIDTH / 2 : 4 + (index * (WIDTH - 8)) / (values.length - 1),
    y: HEIGHT - 4 - (value / TOP) * (HEIGHT - 8),
  }));

/** A small line for each motive, from not at all at the foot to very much at the top. The words beside it say the same. */
export function Lines({ rows, label }: { rows: readonly Row[]; label: string }) {
  return (
    <ul class="motive-lines" role="list" aria-label={label}>
      {rows.map((row) => {
        const path = points(row.values);
        const last = path.at(-1);
        return (
          <li key={row.label}>
            <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
              <path class="motive-foot" d={`M0 ${HEIGHT - 4}H${WIDTH}`} />
              {path.length > 1 && <polyline points={path.map(({ x, y }) => `${x},${y}`).join(' ')} />}
              {last && <circle cx={last.x} cy={last.y} r="3.5" />}
            </svg>
            <p>
              <strong>{row.label}</strong>
              <br />
              <span class="quiet">{row.says}</span>
            </p>
          </li>
        );
      })}
    </ul>
  );
}
