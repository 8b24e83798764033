import type en from '../../texts/en/today.json';
import { useView } from '../../platform/home.ts';
import { say, texts } from '../../platform/texts.ts';
import { Card } from '../../ui/card.tsx';
import { Page } from '../../ui/page.tsx';

const t = texts<typeof en>();

export default function Today() {
  const plan = useView('plan', undefined);
  if (!plan) return null;
  return (
    <Page heading={t('today.heading')}>
      <Card foremost over={t('today.next')} title={plan.next.title}>
        {say(plan.next.reason)}
      </Card>
    </Page>
  );
}
