import type en from '../../texts/en/hard-date.json';
import { texts } from '../../platform/texts.ts';
import { Page } from '../../ui/page.tsx';

const t = texts<typeof en>();

export default function HardDate() {
  return <Page heading={t('hard-date.heading')} />;
}
