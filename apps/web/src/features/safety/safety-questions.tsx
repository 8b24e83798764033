import { useState } from 'preact/hooks';
import type en from '../../texts/en/safety.json';
import { useView } from '../../platform/home.ts';
import { texts } from '../../platform/texts.ts';
import type { ScreenProps } from '../../shell/screens.ts';
import { SafetyIntro } from './safety-intro.tsx';
import { SafetyAsking } from './safety-asking.tsx';
import { isResult, SafetyResult } from './safety-result.tsx';

const t = texts<typeof en>();

/** Private questions, one at a time. Answers live in this page's memory while they are given, and nowhere else. */
export default function SafetyQuestions({ args }: ScreenProps) {
  const plan = useView('plan', undefined);
  const [begun, setBegun] = useState(false);
  if (!plan) return null;
  const name = plan.situation?.name?.trim() || t('safety-questions.the-other');
  const result = args['result'];
  if (isResult(result)) return <SafetyResult result={result} order={args['order'] ?? ''} name={name} plan={plan} />;
  if (!begun) return <SafetyIntro safety={plan.safety} onBegin={() => setBegun(true)} />;
  return <SafetyAsking name={name} warned={plan.safety.danger} onLeave={() => setBegun(false)} />;
}
