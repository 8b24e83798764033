import type en from '../../texts/en/help.json';
import { texts } from '../../platform/texts.ts';
import { Page } from '../../ui/page.tsx';

const t = texts<typeof en>();

export default function Help() {
  return <Page heading={t('help.heading')} />;
}
