import type { ComponentChildren } from 'preact';
import { Seam } from './seam.tsx';

export interface EmptyStateProps {
  title: ComponentChildren;
  children?: ComponentChildren;
  actions?: ComponentChildren;
  /** 2 unless it stands inside a section with its own h2. */
  level?: 2 | 3 | undefined;
}

/** Nothing is here yet, and what would be. */
export function EmptyState({ title, children, actions, level = 2 }: EmptyStateProps) {
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <div class="empty">
      <Seam mended={0} />
      <Heading>{title}</Heading>
      {children && <div class="prose quiet">{children}</div>}
      {actions && <div class="buttons">{actions}</div>}
    </div>
  );
}
