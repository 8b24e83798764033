import type en from '../../texts/en/motive.json';
import { texts } from '../../platform/texts.ts';
import { Page } from '../../ui/page.tsx';

const t = texts<typeof en>();

export default function MotiveCheck() {
  return <Page heading={t('motive-check.heading')} />;
}
