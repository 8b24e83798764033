type Clock = { readonly contact: { readonly state: string }; readonly together: boolean; readonly lettingGo: boolean };
type Space = { readonly kept: number; readonly required: number };

const STOPS: readonly string[] = ['ORDER', 'NO', 'QUIET'];

/** Whether the days lead to something that could open. After a stop, after letting go and together they are only counted. */
export const countOf = (clock: Clock, space: Space): { towards: boolean; required: number; left: number } => ({
  towards: !clock.together && !clock.lettingGo && !STOPS.includes(clock.contact.state),
  required: space.required,
  left: Math.max(0, space.required - space.kept),
});
