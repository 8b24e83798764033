import { sayDay } from '../../platform/texts.ts';
import { Facts } from '../../ui/page.tsx';
import type { Ground } from './names.ts';

/** What the person once wrote in these practices, for here. Headings come from practices, in English so far. */
export function Shown({ ground, practices }: { ground: Ground; practices: readonly string[] }) {
  const items = ground.shown.filter((item) => practices.includes(item.practice));
  if (items.length === 0) return null;
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
