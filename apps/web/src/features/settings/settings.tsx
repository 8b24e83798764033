import type en from '../../texts/en/settings.json';
import { texts } from '../../platform/texts.ts';
import { Page } from '../../ui/page.tsx';

const t = texts<typeof en>();

export default function Settings() {
  return <Page heading={t('settings.heading')} />;
}
