import type en from '../../texts/en/safety.json';
import { texts } from '../../platform/texts.ts';
import { Page } from '../../ui/page.tsx';

const t = texts<typeof en>();

export default function SafetyQuestions() {
  return <Page heading={t('safety-questions.heading')} />;
}
