import type en from '../../texts/en/contact-log.json';
import { texts } from '../../platform/texts.ts';
import { Page } from '../../ui/page.tsx';

const t = texts<typeof en>();

export default function RanInto() {
  return <Page heading={t('ran-into.heading')} />;
}
