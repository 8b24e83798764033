import type { ComponentChildren } from 'preact';

export interface StatusProps {
  /** What has just happened; empty says nothing. Change it to speak again. */
  children?: ComponentChildren;
  /** For screen readers only. */
  hidden?: boolean | undefined;
  /** Interrupts; only for what cannot wait, such as "Locks in 20 seconds". */
  urgent?: boolean | undefined;
}

/** Keep it in the page all the time: a live region must exist before its words do. */
export function Status({ children, hidden, urgent }: StatusProps) {
  return (
    <div class={hidden ? 'hidden-text' : 'status'} role={urgent ? 'alert' : 'status'}>
      {children}
    </div>
  );
}
