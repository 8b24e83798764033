import type { ComponentChildren } from 'preact';

export interface PageProps {
  heading: ComponentChildren;
  /** Small words over the heading, such as the stage. */
  over?: ComponentChildren;
  /** One or two sentences under the heading. */
  lead?: ComponentChildren;
  children?: ComponentChildren;
  /** As wide as the desk, for pictures and tables. */
  wide?: boolean | undefined;
}

/** A screen with its one h1. AppFrame puts the focus on that heading when the screen changes. */
export function Page({ heading, over, lead, children, wide }: PageProps) {
  return (
    <div class={`page${wide ? ' page-wide' : ''}`}>
      <header class="page-head">
        {over && <p class="page-over">{over}</p>}
        <h1 tabIndex={-1}>{heading}</h1>
        {lead && <p class="lead quiet">{lead}</p>}
      </header>
      {children}
    </div>
  );
}

export interface SectionProps {
  heading: ComponentChildren;
  /** Keeps the heading for screen readers only. */
  headingHidden?: boolean | undefined;
  lead?: ComponentChildren;
  children: ComponentChildren;
}

/** A part of a page under its h2. */
export function Section({ heading, headingHidden, lead, children }: SectionProps) {
  return (
    <section class="section">
      <h2 class={headingHidden ? 'hidden-text' : undefined}>{heading}</h2>
      {lead && <p class="quiet">{lead}</p>}
      {children}
    </section>
  );
}

/** Pairs of a name and what stands under it, for looking back at what was written. */
export function Facts({ facts }: { facts: readonly { label: ComponentChildren; value: ComponentChildren }[] }) {
  return (
    <dl class="facts">
      {facts.map((fact, index) => (
        <div key={index}>
          <dt>{fact.label}</dt>
          <dd>{fact.value}</dd>
        </div>
      ))}
    </dl>
  );
}
