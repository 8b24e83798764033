import type { ComponentChildren } from 'preact';
import { Icon } from './icon.tsx';

/** Holds ListRows and nothing else. `label` names the list for screen readers when no heading does. */
export function List({ label, children }: { label?: string | undefined; children: ComponentChildren }) {
  return (
    // Safari forgets that a list without bullets is a list unless told.
    <ul class="list" role="list" aria-label={label}>
      {children}
    </ul>
  );
}

export interface ListRowProps {
  title: ComponentChildren;
  /** Small words before the title, such as the date. */
  over?: ComponentChildren;
  /** One or two lines under it. */
  children?: ComponentChildren;
  /** Tags or a state at the end of the row. */
  aside?: ComponentChildren;
  /** Makes the whole row a button. */
  onSelect?: (() => void) | undefined;
}

export function ListRow({ title, over, children, aside, onSelect }: ListRowProps) {
  const inside = (
    <>
      <span class="row-text">
        {over && <span class="row-over">{over}</span>}
        <span class="row-title">{title}</span>
        {children && <span class="row-more">{children}</span>}
      </span>
      {aside && <span class="row-aside">{aside}</span>}
    </>
  );
  return (
    <li>
      {onSelect ? (
        <button type="button" class="row row-button" onClick={onSelect}>
          {inside}
          <Icon name="next" />
        </button>
      ) : (
        <div class="row">{inside}</div>
      )}
    </li>
  );
}
