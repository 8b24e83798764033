import type en from '../../texts/en/today.json';
import { go } from '../../platform/place.ts';
import { texts } from '../../platform/texts.ts';
import { CrisisLines } from '../../shell/crisis-lines.tsx';
import { List, ListRow } from '../../ui/list-row.tsx';
import { Section } from '../../ui/page.tsx';
import type { PlanModel } from './plan-model.ts';
import { happeningsFor } from './today-flow.ts';

const t = texts<typeof en>();

/** What really happens, one tap away each. */
export function Happenings({ plan, together, night }: { plan: PlanModel; together: boolean; night: boolean }) {
  const list = happeningsFor({ at: plan.at, together });
  return (
    <Section heading={night ? t('today.happening-night') : t('today.happening')}>
      <List>
        {together && (
          <ListRow title={t('today.common-ground')} onSelect={() => go('common-ground')}>
            {t('today.common-ground-says')}
          </ListRow>
        )}
        {list.map((one) => (
          <ListRow key={one} title={t(`today.${one}`, { name: plan.name })} onSelect={() => go(one)} />
        ))}
      </List>
      {night && (
        <>
          <p class="quiet small">{t('today.lines')}</p>
          <CrisisLines />
        </>
      )}
    </Section>
  );
}
