import type { Session } from '../session.ts';

/** What a view is asked with: the journal as it is, and the page's time. */
export type Asked = { readonly session: Session; readonly at: string };

/** A view turns the journal into just what one screen shows: plain data, so that it can leave the worker. */
export type View<Args, Model> = (asked: Asked, args: Args) => Model;

/** Something said to a person: a message of a catalogue, or a sentence of a practice, already in words. */
export type Said = { readonly id: string; readonly args?: Readonly<Record<string, string | number>> } | { readonly text: string };
