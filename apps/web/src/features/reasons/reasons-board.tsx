import type en from '../../texts/en/reasons.json';
import { texts } from '../../platform/texts.ts';
import { Page } from '../../ui/page.tsx';

const t = texts<typeof en>();

export default function ReasonsBoard() {
  return <Page heading={t('reasons-board.heading')} />;
}
