import type en from '../../texts/en/settings.json';
import { texts } from '../../platform/texts.ts';
import { Page } from '../../ui/page.tsx';

const t = texts<typeof en>();

export default function Data() {
  return <Page heading={t('data.heading')} />;
}
