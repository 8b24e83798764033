/** Items that are in order of time, in their days: the day that was written, whatever zone it is read in. */
export const byDay = <Item extends { readonly at: string }>(
  items: readonly Item[],
): readonly { readonly day: string; readonly items: readonly Item[] }[] => {
  const days: { day: string; items: Item[] }[] = [];
  for (const item of items) {
    const day = item.at.slice(0, 10);
    const last = days.at(-1);
    if (last?.day === day) last.items.push(item);
    else days.push({ day, items: [item] });
  }
  return days;
};
