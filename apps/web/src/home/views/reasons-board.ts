import { latest, of, safetyAt, type FieldsOf } from '@reprise/core';
import { reasonParts, type ReasonPart } from './reason-parts.ts';
import type { View } from './view.ts';

type Reason = FieldsOf<'reason'>;

const said = (text: string | undefined): boolean => (text ?? '').trim() !== '';

const holds: Readonly<Record<ReasonPart, (reason: Reason) => boolean>> = {
  theme: (reason) => reason.theme !== undefined,
  behind: (reason) => said(reason.behind),
  'their-view': (reason) => said(reason.theirView),
  'my-part': (reason) => said(reason.myPart) || reason.noPartOfMine === true,
  'their-part': (reason) => said(reason.theirPart),
  circumstances: (reason) => said(reason.circumstances),
  'to-change': (reason) => said(reason.toChange),
  fixable: (reason) => reason.fixable !== undefined,
};

/** The board: each reason with what it does not say yet and what has been seen of its change. Own parts rest under danger. */
export const reasonsBoard = (({ session: { journal }, at }) => {
  const danger = safetyAt(journal, at).danger;
  const parts = reasonParts.filter((part) => part !== 'my-part' || !danger);
  const evidence = of(journal, 'evidence');
  const reasons = of(journal, 'reason').map((entry) => ({
    id: entry.id,
    at: entry.at,
    v: entry.v,
    open: parts.filter((part) => !holds[part](entry.v)),
    evidence: evidence.filter((one) => one.v.reason === entry.id).map((one) => ({ id: one.id, at: one.at, ...one.v })),
  }));
  return { danger, parts, reasons, name: latest(journal, 'situation')?.v.name?.trim() ?? '' };
}) satisfies View<void, unknown>;
