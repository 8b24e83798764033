import type { ComponentChildren } from 'preact';
import { Button } from './button.tsx';

export interface BreathProps {
  /** Moving or still. Starts still: what moves by itself must be asked for. */
  running: boolean;
  onToggle: () => void;
  startLabel: ComponentChildren;
  stopLabel: ComponentChildren;
  /** In the circle while it grows, and while it falls. */
  inLabel: ComponentChildren;
  outLabel: ComponentChildren;
  /** The same in words, for whoever does not see it or wants no motion: "Breathe in for four, out for six." */
  words: ComponentChildren;
}

/** One breath every ten seconds: four in, six out (the times are in pauses.css). */
export function Breath(props: BreathProps) {
  return (
    <div class={`breath${props.running ? ' breath-running' : ''}`}>
      <div class="breath-space" aria-hidden="true">
        <div class="breath-circle" />
        <span class="breath-word breath-in">{props.inLabel}</span>
        <span class="breath-word breath-out">{props.outLabel}</span>
      </div>
      <p class="breath-words">{props.words}</p>
      <Button onPress={props.onToggle}>{props.running ? props.stopLabel : props.startLabel}</Button>
    </div>
  );
}
