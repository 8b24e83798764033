import type en from '../../texts/en/path.json';
import { texts } from '../../platform/texts.ts';
import { Page } from '../../ui/page.tsx';

const t = texts<typeof en>();

export default function Path() {
  return <Page heading={t('path.heading')} />;
}
