import { motiveChecks } from './motive-checks.ts';
import { path } from './path.ts';
import { plan } from './plan.ts';
import { practiceScreen } from './practice-screen.ts';
import { practiceState } from './practice-state.ts';
import { practice, record } from './practice.ts';
import { reasonsBoard } from './reasons-board.ts';
import { records } from './records.ts';
import { shownBack } from './shown-back.ts';

/** Every view a screen can ask for; one file, one line here. */
export const views = { motiveChecks, path, plan, practice, practiceScreen, practiceState, reasonsBoard, record, records, shownBack } as const;

export type ViewName = keyof typeof views;
export type ViewArgs<Name extends ViewName> = Parameters<(typeof views)[Name]>[1];
export type ViewModel<Name extends ViewName> = ReturnType<(typeof views)[Name]>;
