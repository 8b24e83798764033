import type en from '../../texts/en/door.json';
import { texts } from '../../platform/texts.ts';
import { Page } from '../../ui/page.tsx';

const t = texts<typeof en>();

export default function Stored() {
  return <Page heading={t('stored.heading')} />;
}
