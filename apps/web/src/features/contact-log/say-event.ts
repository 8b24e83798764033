import type { FieldsOf } from '@reprise/core';
import type en from '../../texts/en/contact-log.json';
import { texts } from '../../platform/texts.ts';

const t = texts<typeof en>();

/** An event in a few words, with what sets it apart from others of its kind. */
export const sayEvent = (v: FieldsOf<'contact'>): string => {
  switch (v.event) {
    case 'no':
      return t(`contact-log.event.no-${v.scope}`);
    case 'their-invitation':
      return t(`contact-log.event.invited-${v.to}`);
    case 'their-answer':
      return t(`contact-log.event.answer-${v.says}`);
    case 'outreach':
      return t(`contact-log.event.${v.of}`);
    case 'slip':
      return t(`contact-log.event.slip-${v.of}`);
    case 'spoken-yes':
      return t(`contact-log.event.yes-${v.who}`);
    case 'order':
      return t(`contact-log.event.order-${v.protects}`);
    case 'necessary':
      return t(`contact-log.event.necessary-${v.matter}`);
    default:
      return t(`contact-log.event.${v.event}`);
  }
};
