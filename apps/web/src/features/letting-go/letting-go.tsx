import type en from '../../texts/en/letting-go.json';
import { texts } from '../../platform/texts.ts';
import { Page } from '../../ui/page.tsx';

const t = texts<typeof en>();

export default function LettingGo() {
  return <Page heading={t('letting-go.heading')} />;
}
