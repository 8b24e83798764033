import type en from '../../texts/en/journal.json';
import { texts } from '../../platform/texts.ts';

const t = texts<typeof en>();
type Id = keyof typeof en;

/** Fields whose name means something of its own in one kind. */
export const ownLabels: ReadonlySet<string> = new Set([
  'correction.of',
  'care.note',
  'contact.who',
  'minor.who',
  'couple-check-in.who',
  'gratitude.who',
  'issue.theirView',
  'situation.name',
  'situation.home',
]);

/** The catalogue's ids; a test holds every kind, field and option against them, so the casts below are safe. */
export const kindLabelId = (kind: string): string => `record.kind.${kind}`;
export const fieldLabelId = (kind: string, field: string): string =>
  ownLabels.has(`${kind}.${field}`) ? `record.own.${kind}.${field}` : `record.field.${field}`;
export const valueLabelId = (kind: string, field: string, value: string): string =>
  kind === 'contact' && field === 'event' ? `record.event.${value}` : `record.value.${value}`;

export const sayKind = (kind: string): string => t(kindLabelId(kind) as Id);
export const sayField = (kind: string, field: string): string => t(fieldLabelId(kind, field) as Id);
export const sayValue = (kind: string, field: string, value: string): string => t(valueLabelId(kind, field, value) as Id);
