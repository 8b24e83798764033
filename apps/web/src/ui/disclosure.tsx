import type { ComponentChildren } from 'preact';
import { Icon } from './icon.tsx';

export interface DisclosureProps {
  summary: ComponentChildren;
  children: ComponentChildren;
  /** Open at first. */
  open?: boolean | undefined;
}

export function Disclosure(props: DisclosureProps) {
  return (
    <details class="disclosure" open={props.open}>
      <summary>
        <Icon name="next" />
        <span>{props.summary}</span>
      </summary>
      <div class="disclosure-body">{props.children}</div>
    </details>
  );
}
