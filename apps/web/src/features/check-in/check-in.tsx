import type en from '../../texts/en/check-in.json';
import { texts } from '../../platform/texts.ts';
import { Page } from '../../ui/page.tsx';

const t = texts<typeof en>();

export default function CheckIn() {
  return <Page heading={t('check-in.heading')} />;
}
