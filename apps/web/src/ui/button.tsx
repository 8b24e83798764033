import type { ComponentChildren, Ref } from 'preact';
import { Icon, type IconName } from './icon.tsx';

export type ButtonKind = 'primary' | 'quiet' | 'danger-quiet' | 'link';

export interface ButtonProps {
  children: ComponentChildren;
  /** One primary button a screen; everything else is quiet or a link. */
  kind?: ButtonKind | undefined;
  type?: 'button' | 'submit' | undefined;
  onPress?: (() => void) | undefined;
  icon?: IconName | undefined;
  /** As wide as its container. */
  wide?: boolean | undefined;
  disabled?: boolean | undefined;
  /** Work is under way: it stays in place and in focus, and presses do nothing. */
  busy?: boolean | undefined;
  /** For a toggle; leave out otherwise. */
  pressed?: boolean | undefined;
  /** The whole accessible name, when the visible words need their context ("Delete the note of 3 May"). */
  name?: string | undefined;
  describedBy?: string | undefined;
  buttonRef?: Ref<HTMLButtonElement> | undefined;
}

export function Button(props: ButtonProps) {
  const { kind = 'quiet', type = 'button', icon, wide, busy, onPress } = props;
  return (
    <button
      ref={props.buttonRef ?? null}
      type={type}
      class={`button button-${kind}${wide ? ' button-wide' : ''}`}
      disabled={props.disabled}
      aria-disabled={busy ? 'true' : undefined}
      aria-busy={busy ? 'true' : undefined}
      aria-pressed={props.pressed}
      aria-label={props.name}
      aria-describedby={props.describedBy}
      onClick={(event) => {
        if (busy) event.preventDefault();
        else onPress?.();
      }}
    >
      {icon && <Icon name={icon} />}
      <span>{props.children}</span>
    </button>
  );
}

/** Buttons that belong together: beside each other where there is room, else one under the other. */
export function Buttons({ children }: { children: ComponentChildren }) {
  return <div class="buttons">{children}</div>;
}
