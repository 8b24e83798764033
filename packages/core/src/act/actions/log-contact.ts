import * as v from 'valibot';
import { contact } from '../../journal/kinds/contact.ts';
import { isTime } from '../../journal/time.ts';
import { contactAt } from '../../safety/contact.ts';
import { isStopState } from '../../safety/contact-state.ts';
import { safetyAt } from '../../safety/danger.ts';
import type { Author } from '../../journal/operation.ts';
import { action, operationsFor, refuse, write } from '../action.ts';
import { inTheFuture } from '../when.ts';

/** What they said or did, as the person tells it. */
const reported = (event: string): Author =>
  event.startsWith('their-') || event === 'no' || event === 'time-asked' ? 'reported' : 'me';

/** Records what happened, whatever it was: a journal that refuses the truth is of no use. Only a yes is not taken under a stop. */
export const logContact = action(
  'log-contact',
  v.object({ v: contact.fields, at: v.optional(v.custom<string>(isTime, 'is not a time with an offset')) }),
  (journal, input, now) => {
    if (input.at && inTheFuture(input.at, now)) return refuse('future');
    const { event } = input.v;
    if (event === 'held') return refuse('not-yours-to-write');
    const { state, orders } = contactAt(journal, now.at);
    if (input.v.event === 'order-ended') {
      const { protects } = input.v;
      if (state !== 'ORDER' || (protects && orders.length > 0 && !orders.some((order) => order.protects === protects)))
        return refuse('no-order');
      if (!protects && orders.length > 1) return refuse('which-order');
    }
    if (event === 'spoken-yes') {
      const safety = safetyAt(journal, now.at);
      if (isStopState(state)) return { ok: false, refusal: { id: `gate.${state.toLowerCase()}` } };
      if (safety.danger) return refuse('danger');
      if (safety.minor) return refuse('minor');
    }
    const by = event === 'spoken-yes' && input.v.who === 'them' ? 'reported' : reported(event);
    return write(...operationsFor(journal, now, [{ kind: 'contact', v: input.v, by, ...(input.at ? { at: input.at } : {}) }]));
  },
);
