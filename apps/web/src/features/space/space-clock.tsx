import type en from '../../texts/en/space.json';
import { texts } from '../../platform/texts.ts';
import { Page } from '../../ui/page.tsx';

const t = texts<typeof en>();

export default function SpaceClock() {
  return <Page heading={t('space-clock.heading')} />;
}
