import { nextStamp } from '../journal/hybrid-clock.ts';
import { isUnknownStop, toOperation, type Entry, type Journal } from '../journal/journal.ts';
import { kindOf } from '../journal/kinds/index.ts';
import { bareFields } from '../journal/merge-versions.ts';
import type { Operation } from '../journal/operation.ts';
import { byStamp, canonical } from '../journal/order.ts';
import { instantOf } from '../journal/time.ts';
import { contactAt } from '../safety/contact.ts';
import { isStopState } from '../safety/contact-state.ts';
import { correctable } from '../safety/corrections.ts';
import { safetyAt } from '../safety/danger.ts';
import { keepAgreedDay } from './agreed-day.ts';
import type { Now } from './action.ts';

type Known = ReadonlyMap<string, Entry>;

const bareFact = (operation: Pick<Operation, 'kind' | 'v'>): string => canonical(bareFields(operation.kind, operation.v));

/** What grounds a stop or a gate stays as it is here: an arriving version of it may only take its words away. */
const overGuarded = (known: Entry, arriving: Operation): Operation | undefined =>
  arriving.redacted && !known.redacted && bareFact(known) === bareFact(arriving)
    ? { ...toOperation(known), v: bareFields(known.kind, known.v), redacted: true }
    : undefined;

/** The operation as this journal may take it; undefined where it may not. */
const admit = (journal: Journal, known: Entry | undefined, operation: Operation, now: Now): Operation | undefined => {
  const kind = kindOf(operation.kind);
  if (!kind) return operation;
  if (kind.guarded && operation.deleted) return undefined;
  if (kind.guarded && kind.merge === 'event') {
    if (known) return overGuarded(known, operation);
    return operation.redacted ? { ...operation, v: bareFields(operation.kind, operation.v) } : operation;
  }
  if (known && isUnknownStop(known)) return undefined;
  return operation.kind === 'situation' ? { ...operation, v: keepAgreedDay(journal, now, operation.v) } : operation;
};

type Here = { readonly known: Known; readonly stopped: boolean; readonly orderArrives: boolean };

/** What could end a stop, or open a soft gate, counts from when it arrived here and not from when a file says. */
const countsFromArrival = (operation: Operation, here: Here, restamped: ReadonlySet<string>): boolean => {
  const { known, stopped } = here;
  if (known.has(`${operation.kind}/${operation.id}`)) return false;
  if (operation.kind === 'correction') {
    const target = String(operation.v['of']);
    return restamped.has(target) || correctable.some((kind) => known.has(`${kind}/${target}`));
  }
  if (operation.kind === 'gate-pass') return known.size > 0;
  const event = operation.kind === 'contact' ? operation.v['event'] : undefined;
  // The end of an order that is nowhere to be seen could wait here for one to come.
  if (event === 'order-ended') return stopped || !here.orderArrives;
  return stopped && (event === 'their-invitation' || (operation.kind === 'safety' && operation.v['outcome'] === 'clear'));
};

/** The arriving operations as this journal takes them in, in the order in which they were recorded. */
export const admitted = (journal: Journal, known: Known, arriving: readonly Operation[], now: Now): readonly Operation[] => {
  const safety = safetyAt(journal, now.at);
  const stopped = isStopState(contactAt(journal, now.at).state) || safety.danger || safety.minor;
  const orderArrives = arriving.some((one) => one.kind === 'contact' && one.v['event'] === 'order');
  const here = { known, stopped, orderArrives };
  const restamped = new Set<string>();
  let stamp = journal.lastStamp;
  return arriving.toSorted(byStamp).flatMap((one) => {
    const operation = admit(journal, known.get(`${one.kind}/${one.id}`), one, now);
    if (!operation) return [];
    if (!countsFromArrival(operation, here, restamped)) return [operation];
    restamped.add(operation.id);
    stamp = nextStamp(stamp, instantOf(now.at), now.device);
    return [{ ...operation, hlc: stamp }];
  });
};
