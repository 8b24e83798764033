import type { ViewModel } from '../../home/views/index.ts';

export type PlanModel = ViewModel<'plan'>;
