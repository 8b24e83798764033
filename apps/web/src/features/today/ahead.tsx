import type en from '../../texts/en/today.json';
import { useView } from '../../platform/home.ts';
import { go } from '../../platform/place.ts';
import { say, sayDay, texts } from '../../platform/texts.ts';
import { Button } from '../../ui/button.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { Facts, Section } from '../../ui/page.tsx';
import { Notice } from '../../ui/notice.tsx';
import type { PlanModel } from './plan-model.ts';
import { isNear } from './today-flow.ts';

const t = texts<typeof en>();
const AT_ONCE = 3;

/** What comes back, and when; nearest first. */
export function Ahead({ plan, towards }: { plan: PlanModel; towards: boolean }) {
  // Days that lead to nothing are not announced as complete.
  const ahead = plan.ahead.filter((one) => towards || one.what.id !== 'ahead.space-done');
  if (ahead.length === 0) return null;
  const facts = ahead.map((one) => ({ label: sayDay(one.on), value: say(one.what) }));
  return (
    <Section heading={t('today.ahead')}>
      <Facts facts={facts.slice(0, AT_ONCE)} />
      {facts.length > AT_ONCE && (
        <Disclosure summary={t('today.later', { count: facts.length - AT_ONCE })}>
          <Facts facts={facts.slice(AT_ONCE)} />
        </Disclosure>
      )}
    </Section>
  );
}

/** A date that will hurt, with what was planned for it on a better day. */
export function NearDates({ today }: { today: string }) {
  const dates = useView('records', { kind: 'hard-date' });
  const near = (dates ?? []).filter((one) => isNear((one.v as { on: string }).on, today));
  return (
    <>
      {near.map((one) => {
        const { on, what, plan } = one.v as { on: string; what: string; plan?: string };
        return (
          <Notice
            key={one.id}
            tone="gentle-warning"
            title={on === today ? t('today.date-now', { what }) : t('today.date-soon', { what, day: sayDay(on) })}
            actions={<Button onPress={() => go('hard-date', { id: one.id })}>{t('today.date-open')}</Button>}
          >
            {plan?.trim() ? t('today.date-plan', { plan }) : t('today.date-no-plan')}
          </Notice>
        );
      })}
    </>
  );
}
