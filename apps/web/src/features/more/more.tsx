import type en from '../../texts/en/more.json';
import { texts } from '../../platform/texts.ts';
import { Page } from '../../ui/page.tsx';

const t = texts<typeof en>();

export default function More() {
  return <Page heading={t('more.heading')} />;
}
