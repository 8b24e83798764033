import { signal } from '@preact/signals';
import type en from '../../texts/en/today.json';
import { message, say, texts } from '../../platform/texts.ts';
import { goToPractice } from '../../shell/go-to-practice.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import type { PlanModel } from './plan-model.ts';

const t = texts<typeof en>();

/** Put aside for today, by the practice; known to this page only. */
const notToday = signal<string | undefined>(undefined);

/** The one thing, why it is that, and a way past it that is as easy to read. */
export function NextStep({ plan, night }: { plan: PlanModel; night: boolean }) {
  const { next } = plan;
  const key = `${plan.at.slice(0, 10)}/${next.practice}`;
  if (notToday.value === key)
    return (
      <p class="quiet">
        {t('today.not-today-says')}{' '}
        <Button kind="link" onPress={() => (notToday.value = undefined)}>
          {t('today.show-again')}
        </Button>
      </p>
    );
  const reason = 'text' in next.reason ? <span lang="en">{say(next.reason)}</span> : say(next.reason);
  return (
    <Card
      foremost
      over={t('today.next', { stage: message(`stage.${next.stage}`) })}
      title={<span lang="en">{next.title}</span>}
      actions={
        <>
          <Button kind="primary" onPress={() => void goToPractice(next.practice)}>
            {t('today.begin')}
          </Button>
          <Button kind="link" onPress={() => (notToday.value = key)}>
            {night ? t('today.not-tonight') : t('today.not-today')}
          </Button>
        </>
      }
    >
      <p>{reason}</p>
      {night && <p class="quiet">{t('today.tomorrow')}</p>}
    </Card>
  );
}
