import type en from '../../texts/en/hard-date.json';
import { go } from '../../platform/place.ts';
import { sayDay, texts } from '../../platform/texts.ts';
import { Button, Buttons } from '../../ui/button.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { List, ListRow } from '../../ui/list-row.tsx';
import { Page } from '../../ui/page.tsx';
import { sortDates, type HardDateEntry } from './dates.ts';

const t = texts<typeof en>();

function Dates({ dates }: { dates: readonly HardDateEntry[] }) {
  return (
    <List>
      {dates.map((one) => (
        <ListRow key={one.id} over={sayDay(one.v.on)} title={one.v.what} onSelect={() => go('hard-date', { id: one.id })}>
          {one.v.plan?.trim() || t('hard-date.no-plan')}
        </ListRow>
      ))}
    </List>
  );
}

export function AllDates({ dates, today }: { dates: readonly HardDateEntry[]; today: string }) {
  const { ahead, over } = sortDates(dates, today);
  return (
    <Page heading={t('hard-date.heading')} lead={t('hard-date.lead')}>
      {ahead.length > 0 ? <Dates dates={ahead} /> : <p>{t('hard-date.none-ahead')}</p>}
      <Buttons>
        <Button kind="primary" onPress={() => go('hard-date', { part: 'edit' })}>
          {t('hard-date.another')}
        </Button>
      </Buttons>
      {over.length > 0 && (
        <Disclosure summary={t('hard-date.over', { count: over.length })}>
          <Dates dates={over} />
        </Disclosure>
      )}
    </Page>
  );
}
