import type { ComponentChildren } from 'preact';

/** A button and not an anchor: an anchor would write its target into the address and the history. */
export function SkipLink({ children, onSkip }: { children: ComponentChildren; onSkip: () => void }) {
  return (
    <button type="button" class="skip-link" onClick={onSkip}>
      {children}
    </button>
  );
}
