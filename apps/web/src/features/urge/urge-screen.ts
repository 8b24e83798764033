import type { ActResult } from '../../home/session.ts';
import type { ViewModel } from '../../home/views/index.ts';
import type { Urge } from './urge-flow.ts';

/** What each part of the way through a wish to write is given. */
export type UrgeScreen = {
  readonly urge: Urge;
  readonly stand: ViewModel<'standing'>;
  readonly help: ViewModel<'urgeHelp'>;
  readonly change: (next: Partial<Urge>) => void;
  readonly result: ActResult | undefined;
};
