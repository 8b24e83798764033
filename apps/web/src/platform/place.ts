import { signal } from '@preact/signals';
import type { ScreenName } from '../shell/screens.ts';

/** Where the person is. It is kept in memory only: the address never changes, and history holds a number. */
export type Place = { readonly screen: ScreenName; readonly args: Readonly<Record<string, string>> };

const start: Place = { screen: 'today', args: {} };
const visited: Place[] = [start];
let index = 0;

export const place = signal<Place>(start);

const entry = (): { n: number } => ({ n: index });

const isHere = (screen: ScreenName, args: Place['args']): boolean =>
  place.value.screen === screen && JSON.stringify(place.value.args) === JSON.stringify(args);

/** Going to where one is leaves no step behind: Back would seem to do nothing. */
export const go = (screen: ScreenName, args: Readonly<Record<string, string>> = {}): void => {
  if (isHere(screen, args)) return;
  index += 1;
  visited.length = index;
  visited.push({ screen, args });
  history.pushState(entry(), '');
  place.value = visited[index] ?? start;
};

/** Takes the current place's stead, so that Back does not return to it. */
export const goInstead = (screen: ScreenName, args: Readonly<Record<string, string>> = {}): void => {
  visited[index] = { screen, args };
  history.replaceState(entry(), '');
  place.value = visited[index] ?? start;
};

export const goBack = (): void => {
  if (index > 0) history.back();
  else go('today');
};

/** Forgets every place; what the browser's history still counts leads to the start. */
export const forgetPlaces = (): void => {
  visited.length = 0;
  visited.push(start);
  index = 0;
  history.replaceState(entry(), '');
  place.value = start;
};

export const listenToHistory = (): void => {
  history.replaceState(entry(), '');
  addEventListener('popstate', (event) => {
    const state = event.state as { n?: unknown } | null;
    const wanted = typeof state?.n === 'number' ? state.n : 0;
    // A number from before the last lock means nothing any more.
    index = visited[wanted] ? wanted : 0;
    place.value = visited[index] ?? start;
  });
};
