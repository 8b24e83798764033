import type { Act, ActionInput } from '../act/act.ts';
import type { Fields } from '../journal/operation.ts';
import type { Day } from '../journal/time.ts';

/** Something the invented person did: so many days before today, at this hour; an id where something later refers to it. */
export type Line = readonly [daysAgo: number, clock: string, act: Act, id?: string];

/** A part of the life, with days told as so many before today. */
export type Lines = (day: (daysAgo: number) => Day) => readonly Line[];

type OpenKind = ActionInput<'record'>['kind'];

export const record = (kind: OpenKind, v: Fields): Act => ({ do: 'record', with: { kind, v } });

/** An exercise done, by the ids of its fields. */
export const entry = (practice: string, values: Fields): Act => record('entry', { practice, values });

export const contact = (v: ActionInput<'log-contact'>['v']): Act => ({ do: 'log-contact', with: { v } });
