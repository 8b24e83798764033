import type en from '../../texts/en/situation.json';
import { texts } from '../../platform/texts.ts';
import { Page } from '../../ui/page.tsx';

const t = texts<typeof en>();

export default function Situation() {
  return <Page heading={t('situation.heading')} />;
}
