import type en from '../../texts/en/common-ground.json';
import { go } from '../../platform/place.ts';
import { sayDay, texts } from '../../platform/texts.ts';
import { goToPractice } from '../../shell/go-to-practice.ts';
import { List, ListRow } from '../../ui/list-row.tsx';
import { Section } from '../../ui/page.tsx';
import { Tag } from '../../ui/tag.tsx';
import type { Ground } from './names.ts';

const t = texts<typeof en>();

type Coming = Ground['coming']['due'][number];

/** Where what comes up is looked at. */
export const lookAt = ({ what, id }: Coming): void => {
  switch (what) {
    case 'agreement':
      return go('common-ground', { part: 'agreements', id, do: 'change' });
    case 'promise':
      return go('common-ground', { part: 'promises' });
    case 'issue':
      return go('common-ground', { part: 'issues', id });
    case 'goal':
      return go('common-ground', { part: 'goals', id, do: 'change' });
    case 'time':
      return go('common-ground', { part: 'together' });
    case 'openness':
      return void goToPractice('rebuilding-trust');
    case 'counselling':
      return go('common-ground', { part: 'counselling' });
  }
};

export const sayComing = ({ what }: Coming): string => t(`common-ground.coming.${what}`);

/** What has a day: what is to be looked at now, then what comes within two weeks. */
export function ComesUp({ ground }: { ground: Ground }) {
  const { due, ahead } = ground.coming;
  if (due.length + ahead.length === 0) return null;
  return (
    <Section heading={t('common-ground.comes-up')}>
      <List>
        {[...due, ...ahead].map((one) => (
          <ListRow
            key={`${one.what}/${one.id}`}
            over={`${sayDay(one.on)} · ${sayComing(one)}`}
            title={one.text || sayComing(one)}
            aside={due.includes(one) ? <Tag tone="open">{t('common-ground.look-now')}</Tag> : undefined}
            onSelect={() => lookAt(one)}
          />
        ))}
      </List>
    </Section>
  );
}
