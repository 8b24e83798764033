import type en from '../../texts/en/urge.json';
import { texts } from '../../platform/texts.ts';
import { Page } from '../../ui/page.tsx';

const t = texts<typeof en>();

export default function Urge() {
  return <Page heading={t('urge.heading')} />;
}
