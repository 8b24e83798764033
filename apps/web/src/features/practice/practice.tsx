import type en from '../../texts/en/practice.json';
import { texts } from '../../platform/texts.ts';
import { Page } from '../../ui/page.tsx';

const t = texts<typeof en>();

export default function Practice() {
  return <Page heading={t('practice.heading')} />;
}
