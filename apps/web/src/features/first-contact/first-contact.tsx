import type en from '../../texts/en/first-contact.json';
import { texts } from '../../platform/texts.ts';
import { Page } from '../../ui/page.tsx';

const t = texts<typeof en>();

export default function FirstContact() {
  return <Page heading={t('first-contact.heading')} />;
}
