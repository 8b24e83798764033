import type en from '../../texts/en/help.json';
import { texts } from '../../platform/texts.ts';
import { Page } from '../../ui/page.tsx';

const t = texts<typeof en>();

export default function SafetyPage() {
  return <Page heading={t('safety-page.heading')} />;
}
