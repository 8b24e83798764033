import { writing } from '../../platform/texts.ts';

/** A day and a time of day, as the reader's clock will show it. */
export const sayMoment = (instant: string): string =>
  new Intl.DateTimeFormat(writing(), {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    hour: 'numeric',
    minute: '2-digit',
  }).format(new Date(instant));
