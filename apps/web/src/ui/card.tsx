import type { ComponentChildren } from 'preact';
import { Seam } from './seam.tsx';

export interface CardProps {
  /** Small words over the title, such as the stage. */
  over?: ComponentChildren;
  title?: ComponentChildren;
  /** 2 unless the card stands inside a section with its own h2. */
  level?: 2 | 3 | undefined;
  children?: ComponentChildren;
  actions?: ComponentChildren;
  /** The one thing of a screen, such as the next step: wears the gold line. At most one a screen. */
  foremost?: boolean | undefined;
  /** The person's own numbers for that line. */
  seam?: readonly number[] | undefined;
}

export function Card({ over, title, level = 2, children, actions, foremost, seam }: CardProps) {
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <article class={`card${foremost ? ' card-foremost' : ''}`}>
      {foremost && <Seam values={seam} />}
      {over && <p class="card-over">{over}</p>}
      {title && <Heading>{title}</Heading>}
      {children && <div class="prose">{children}</div>}
      {actions && <div class="buttons">{actions}</div>}
    </article>
  );
}
