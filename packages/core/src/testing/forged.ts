import fc, { type Arbitrary } from 'fast-check';
import { deviceOf, nextStamp, recordedAt } from '../journal/hybrid-clock.ts';
import type { Operation } from '../journal/operation.ts';
import { DAY, instantOf, type IsoTime } from '../journal/time.ts';

/** One way in which someone may have edited a file of their journal before taking it in again. */
export type Forgery =
  | { readonly how: 'drop' | 'redact' | 'delete' | 'reuse-id' | 'strip-stop' | 'soften'; readonly which: number }
  | { readonly how: 'stamp' | 'date'; readonly which: number; readonly days: number }
  | { readonly how: 'correct'; readonly which: number; readonly days: number }
  | { readonly how: 'invite' | 'clear' | 'end-order' | 'both-yes' | 'grown' | 'agreed-day' | 'pass'; readonly days: number }
  | { readonly how: 'unknown'; readonly stop: boolean; readonly days: number };

const which = fc.nat({ max: 80 });
const days = fc.integer({ min: -90, max: 1 });

export const forgery: Arbitrary<Forgery> = fc.oneof(
  fc.record({
    how: fc.constantFrom(
      'drop' as const,
      'redact' as const,
      'delete' as const,
      'reuse-id' as const,
      'strip-stop' as const,
      'soften' as const,
    ),
    which,
  }),
  fc.record({ how: fc.constantFrom('stamp' as const, 'date' as const), which, days }),
  fc.record({ how: fc.constant('correct' as const), which, days }),
  fc.record({
    how: fc.constantFrom(
      'invite' as const,
      'clear' as const,
      'end-order' as const,
      'both-yes' as const,
      'grown' as const,
      'agreed-day' as const,
      'pass' as const,
    ),
    days,
  }),
  fc.record({ how: fc.constant('unknown' as const), stop: fc.boolean(), days }),
);

const stampOn = (at: IsoTime, days: number): string => nextStamp(undefined, instantOf(at) + days * DAY, 'forged');

/** What a forger would add, by name. */
const added = (forged: Exclude<Forgery, { which: number }>, at: IsoTime, id: string): readonly Operation[] => {
  const base = { id, schema: 1, hlc: stampOn(at, forged.days), by: 'me' as const, at, merge: 'event' as const };
  const contact = (v: Operation['v'], more = ''): Operation => ({ ...base, id: id + more, kind: 'contact', v });
  switch (forged.how) {
    case 'invite':
      return [contact({ event: 'their-invitation', to: 'try', words: 'come back' })];
    case 'end-order':
      return [contact({ event: 'order-ended' })];
    case 'both-yes':
      return [contact({ event: 'spoken-yes', who: 'me' }), contact({ event: 'spoken-yes', who: 'them' }, '.them')];
    case 'clear':
      return [{ ...base, kind: 'safety', v: { outcome: 'clear', classes: [], warningShown: true } }];
    case 'grown':
      return [
        { ...base, id: 'situation', kind: 'situation', merge: 'lww', v: { under18: 'neither', lastContactOn: '2020-01-01' } },
      ];
    case 'agreed-day':
      return [{ ...base, id: 'situation', kind: 'situation', merge: 'lww', v: { agreedOn: at.slice(0, 10) } }];
    case 'pass':
      return [
        { ...base, kind: 'gate-pass', v: { gate: 'reach-out', condition: 'motive', because: 'because I want to, that is why' } },
      ];
    case 'unknown':
      return [
        { ...base, kind: 'from-tomorrow', merge: 'lww', v: { deep: [id] }, ...(forged.stop ? { stop: true as const } : {}) },
      ];
  }
};

const { floor, max } = Math;
const restamped = (one: Operation, days: number): Operation => {
  const { over: _over, ...rest } = one;
  return { ...rest, hlc: nextStamp(undefined, max(0, floor(recordedAt(one.hlc) + days * DAY)), deviceOf(one.hlc)) };
};

/** The records of a file after this edit. */
export const forge = (records: readonly Operation[], forged: Forgery, at: IsoTime, id: string): readonly Operation[] => {
  if (!('which' in forged)) return [...records, ...added(forged, at, id)];
  const place = records.length === 0 ? -1 : forged.which % records.length;
  const one = records[place];
  if (!one) return records;
  const replaced = (...by: readonly Operation[]): readonly Operation[] => [
    ...records.slice(0, place),
    ...by,
    ...records.slice(place + 1),
  ];
  const { stop: _stop, ...unmarked } = one;
  switch (forged.how) {
    case 'drop':
      return replaced();
    case 'redact':
      return replaced({ ...one, redacted: true });
    case 'delete':
      return replaced({ ...restamped(one, 0.001), v: {}, deleted: true });
    case 'reuse-id':
      return replaced({ ...one, kind: 'contact', merge: 'event', v: { event: 'their-message' } });
    case 'strip-stop':
      return replaced(unmarked);
    case 'soften':
      return replaced(one.kind === 'contact' ? { ...one, v: { event: 'their-message' } } : one);
    case 'stamp':
      return replaced(restamped(one, forged.days));
    case 'date':
      return replaced({ ...one, at: new Date(instantOf(at) + forged.days * DAY).toISOString() });
    case 'correct':
      return [
        ...records,
        {
          id,
          kind: 'correction',
          schema: 1,
          merge: 'event',
          hlc: stampOn(at, forged.days),
          by: 'me',
          at,
          v: { of: one.id, because: 'forged' },
        },
      ];
  }
};
