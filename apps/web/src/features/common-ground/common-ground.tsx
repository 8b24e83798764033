import type en from '../../texts/en/common-ground.json';
import { texts } from '../../platform/texts.ts';
import { Page } from '../../ui/page.tsx';

const t = texts<typeof en>();

export default function CommonGround() {
  return <Page heading={t('common-ground.heading')} />;
}
