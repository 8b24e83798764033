import type en from '../../texts/en/settle.json';
import { texts } from '../../platform/texts.ts';
import { Page } from '../../ui/page.tsx';

const t = texts<typeof en>();

export default function CannotSettle() {
  return <Page heading={t('cannot-settle.heading')} />;
}
