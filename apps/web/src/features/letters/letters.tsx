import type en from '../../texts/en/letters.json';
import { texts } from '../../platform/texts.ts';
import { Page } from '../../ui/page.tsx';

const t = texts<typeof en>();

export default function Letters() {
  return <Page heading={t('letters.heading')} />;
}
