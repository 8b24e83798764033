import type en from '../../texts/en/support-circle.json';
import { texts } from '../../platform/texts.ts';
import { Page } from '../../ui/page.tsx';

const t = texts<typeof en>();

export default function SupportCircle() {
  return <Page heading={t('support-circle.heading')} />;
}
