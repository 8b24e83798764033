import type { Place } from '@reprise/core';
import { useView } from '../platform/home.ts';
import { sayDay } from '../platform/texts.ts';
import { Facts } from '../ui/page.tsx';

/** The person's own words, back where they wanted them. Headings come from practices, in English so far. */
export function ShownBack({ place, atMost = 1, except = [] }: { place: Place; atMost?: number; except?: readonly string[] }) {
  const items = useView('shownBack', { place, atMost })?.filter((item) => !except.includes(item.practice));
  if (!items || items.length === 0) return null;
  return (
    <Facts
      facts={items.map((item) => ({
        label: <span lang="en">{item.heading}</span>,
        value: (
          <>
            {item.text} <span class="small quiet">{sayDay(item.at, 'short')}</span>
          </>
        ),
      }))}
    />
  );
}
