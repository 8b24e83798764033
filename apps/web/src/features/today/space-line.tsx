import type en from '../../texts/en/today.json';
import { useView } from '../../platform/home.ts';
import { go } from '../../platform/place.ts';
import { sayDay, texts } from '../../platform/texts.ts';
import { Button } from '../../ui/button.tsx';
import { Section } from '../../ui/page.tsx';
import { Seam } from '../../ui/seam.tsx';
import type { PlanModel } from './plan-model.ts';
import type { spaceShown } from './today-flow.ts';

const t = texts<typeof en>();

/** Days kept, as a line that grows. There is nothing in it to lose. */
export function SpaceLine({ plan, shown }: { plan: PlanModel; shown: ReturnType<typeof spaceShown> }) {
  const notes = useView('records', { kind: 'check-in', atMost: 14 });
  const { space } = plan;
  if (!space || !shown) return null;
  const moods = (notes ?? []).map((note) => (note.v as { mood: number }).mood).toReversed();
  return (
    <Section heading={t('today.space')}>
      <Seam values={moods} mended={shown === 'kept' ? 1 : Math.min(1, space.kept / space.required)} />
      <p>
        {shown === 'towards'
          ? t('today.space-towards', { kept: space.kept, required: space.required, day: sayDay(space.doneOn) })
          : t('today.space-kept', { kept: space.kept })}
      </p>
      <div>
        <Button kind="link" onPress={() => go('space-clock')}>
          {t('today.space-more')}
        </Button>
      </div>
    </Section>
  );
}
