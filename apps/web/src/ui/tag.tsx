import type { ComponentChildren } from 'preact';

export type TagTone = 'plain' | 'open' | 'closed' | 'help';

/** One or two words about the thing it stands beside. Never the only carrier of a meaning by its colour. */
export function Tag({ tone = 'plain', children }: { tone?: TagTone | undefined; children: ComponentChildren }) {
  return <span class={`tag tag-${tone}`}>{children}</span>;
}
