import type en from '../texts/en/shell.json';
import type { ActResult } from '../home/session.ts';
import { say, texts } from '../platform/texts.ts';
import { Notice } from '../ui/notice.tsx';

const t = texts<typeof en>();

/** What came of a change, where it did not go through: a refusal with its reason, or a storage that would not take it. */
export function OnOutcome({ result }: { result: ActResult | undefined }) {
  if (!result || result.ok) return null;
  if ('refusal' in result) return <Notice tone="closed">{say(result.refusal)}</Notice>;
  return (
    <Notice tone="gentle-warning" title={t('shell.failed-title')}>
      {result.failure.tag === 'quota' ? t('shell.failed-quota') : t('shell.failed', { tag: result.failure.tag })}
    </Notice>
  );
}
