import type { ComponentChildren } from 'preact';
import { Icon } from '../ui/icon.tsx';

/** A number that a telephone can dial, out of what a person typed; nothing where it is an address or a word. */
export const dialled = (reach: string): string | undefined => {
  const digits = reach.replace(/[\s().\-/]/g, '');
  return /^\+?\d{2,15}$/.test(digits) ? digits : undefined;
};

/** One tap to call. What cannot be dialled is shown as it was typed. */
export function CallLink({ reach, children }: { reach: string; children: ComponentChildren }) {
  const number = dialled(reach);
  if (number === undefined) return <span class="quiet">{reach}</span>;
  return (
    <a class="button button-quiet" href={`tel:${number}`}>
      <Icon name="help" />
      <span>{children}</span>
    </a>
  );
}
