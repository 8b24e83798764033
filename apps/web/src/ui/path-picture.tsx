import {
  isMended,
  LEAVING,
  leavingLine,
  leftFrom,
  LINES,
  lineBetween,
  type PathPlace,
  type PathState,
  type PathView,
  SPOTS,
  type States,
  streamLine,
  wayOut,
} from './path-layout.ts';
import { GoldLine } from './seam.tsx';

export interface PathStage {
  stage: PathPlace;
  label: string;
  state: PathState;
  /** A few words under the label, in place of the state: "12 of 30 days", "Closed until 9 May". */
  detail?: string | undefined;
}

export interface PathPictureProps {
  /** In reading order; stages left out are not drawn. */
  stages: readonly PathStage[];
  onSelect: (stage: PathPlace) => void;
  /** The states in words: part of every accessible name, and shown where there is no detail. */
  stateLabels: Record<PathState, string>;
  /** Names the picture: "Your path". */
  label: string;
  /** The person's own numbers, 0 to 1: they shape the unevenness of the line. */
  grain?: readonly number[] | undefined;
}

const VIEWS: readonly PathView[] = ['phone', 'desk'];

/**
 * The whole process as one picture. The marks are an ordered list of buttons laid over a drawing, so that the picture
 * and its reading are one thing; where the words would not fit (a narrow pane, very large text) the list stands alone.
 */
export function PathPicture(props: PathPictureProps) {
  const states: States = Object.fromEntries(props.stages.map((stage) => [stage.stage, stage.state]));
  return (
    <div class="path-pane">
      <div class="path">
        {VIEWS.map((view) => (
          <Drawing key={view} view={view} states={states} grain={props.grain} />
        ))}
        <ol class="path-stages" aria-label={props.label}>
          {props.stages.map((stage) => (
            <Mark key={stage.stage} {...stage} words={props.stateLabels[stage.state]} onSelect={props.onSelect} />
          ))}
        </ol>
      </div>
    </div>
  );
}

function Mark(props: PathStage & { words: string; onSelect: (stage: PathPlace) => void }) {
  const { phone, desk } = SPOTS[props.stage];
  const place = {
    '--px': `${phone.x}cqi`,
    '--py': `${phone.y}%`,
    '--pt': `${phone.text}cqi`,
    '--pw': `${phone.width}cqi`,
    '--dx': `${desk.x}%`,
    '--dy': `${desk.y}%`,
  };
  return (
    <li class={`path-stage${'over' in desk ? ' path-over' : ''}`} style={place}>
      <button
        type="button"
        class={`path-mark path-${props.state}`}
        aria-current={props.state === 'here' ? 'step' : undefined}
        aria-label={[props.label, props.words, props.detail].filter(Boolean).join(', ')}
        onClick={() => props.onSelect(props.stage)}
      >
        <span class="path-dot" aria-hidden="true" />
        <span class="path-text">
          <span class="path-label">{props.label}</span>
          <span class="path-detail">{props.detail ?? props.words}</span>
        </span>
      </button>
    </li>
  );
}

function Drawing({ view, states, grain }: { view: PathView; states: States; grain?: readonly number[] | undefined }) {
  const drawn = (place: PathPlace) => states[place] !== undefined;
  const lines = LINES.filter(([from, to]) => drawn(from) && drawn(to));
  const left = leftFrom(states);
  return (
    <svg class={`path-drawing path-drawing-${view}`} viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
      {drawn('let-go') && (
        <>
          {LEAVING.filter(drawn).map((from) => (
            <path key={from} class="path-leaving" d={wayOut(from, view)} />
          ))}
          <path class="crack" d={streamLine(view)} />
        </>
      )}
      {lines.map(([from, to]) => (
        <path key={`${from} ${to}`} class="crack" d={lineBetween(from, to, view, grain)} />
      ))}
      {left && <GoldLine d={leavingLine(left, view)} />}
      {lines.map(
        ([from, to]) => isMended(states, from, to) && <GoldLine key={`${from} ${to}`} d={lineBetween(from, to, view, grain)} />,
      )}
    </svg>
  );
}
