import type en from '../../texts/en/contact-log.json';
import { texts } from '../../platform/texts.ts';
import { Page } from '../../ui/page.tsx';

const t = texts<typeof en>();

export default function ContactLog() {
  return <Page heading={t('contact-log.heading')} />;
}
