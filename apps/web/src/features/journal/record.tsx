import type en from '../../texts/en/journal.json';
import { texts } from '../../platform/texts.ts';
import { Page } from '../../ui/page.tsx';

const t = texts<typeof en>();

export default function Record() {
  return <Page heading={t('record.heading')} />;
}
