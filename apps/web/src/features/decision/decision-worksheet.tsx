import type en from '../../texts/en/decision.json';
import { texts } from '../../platform/texts.ts';
import { Page } from '../../ui/page.tsx';

const t = texts<typeof en>();

export default function DecisionWorksheet() {
  return <Page heading={t('decision-worksheet.heading')} />;
}
