import type { Suggestion as PlanSuggestion } from '@reprise/core';
import type en from '../../texts/en/today.json';
import { go } from '../../platform/place.ts';
import { say, texts } from '../../platform/texts.ts';
import { goToPractice } from '../../shell/go-to-practice.ts';
import { Button } from '../../ui/button.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Section } from '../../ui/page.tsx';
import type { PlanModel } from './plan-model.ts';

const t = texts<typeof en>();

/** These point to people outside; the rest to a practice. */
const toHelp: ReadonlySet<string> = new Set<PlanSuggestion['id']>([
  'advocate',
  'stop-harm',
  'order-protects-me',
  'order-protects-them',
  'hard-to-stop',
  'wellbeing',
]);
const toSafety: ReadonlySet<string> = new Set<PlanSuggestion['id']>([
  'advocate',
  'stop-harm',
  'order-protects-me',
  'order-protects-them',
]);
const AT_ONCE = 2;

type Suggestion = PlanModel['suggestions'][number];

function One({ one }: { one: Suggestion }) {
  const { practice } = one;
  return (
    <Notice
      tone={toHelp.has(one.id) ? 'help' : 'plain'}
      actions={
        <>
          {toSafety.has(one.id) ? (
            <Button onPress={() => go('safety-page')}>{t('today.safety-page')}</Button>
          ) : (
            practice && <Button onPress={() => void goToPractice(practice)}>{t('today.look')}</Button>
          )}
          {toHelp.has(one.id) && !toSafety.has(one.id) && (
            <Button kind="link" onPress={() => go('help')}>
              {t('today.who-answers')}
            </Button>
          )}
        </>
      }
    >
      {say(one.reason)}
    </Notice>
  );
}

/** Two at once; nobody reads ten. */
export function Suggestions({ plan }: { plan: PlanModel }) {
  const { suggestions } = plan;
  if (suggestions.length === 0) return null;
  const rest = suggestions.slice(AT_ONCE);
  return (
    <Section heading={t('today.suggestions')}>
      {suggestions.slice(0, AT_ONCE).map((one) => (
        <One key={one.id} one={one} />
      ))}
      {rest.length > 0 && (
        <Disclosure summary={t('today.more', { count: rest.length })}>
          <div class="section">
            {rest.map((one) => (
              <One key={one.id} one={one} />
            ))}
          </div>
        </Disclosure>
      )}
    </Section>
  );
}
