import type en from '../../texts/en/common-ground.json';
import { go } from '../../platform/place.ts';
import { sayDay, texts } from '../../platform/texts.ts';
import { AboutPractice } from '../../shell/about-practice.tsx';
import { Button, Buttons } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { List, ListRow } from '../../ui/list-row.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Section } from '../../ui/page.tsx';
import { Tag } from '../../ui/tag.tsx';
import { nameOf, type Ground } from './names.ts';
import { PartPage } from './part-page.tsx';

const t = texts<typeof en>();

type Time = Ground['time']['ahead'][number];

const open = (id: string, step: string) => go('common-ground', { part: 'together', id, do: step });
const RECENT = 6;

/** Hours to enjoy and hours of one's own; what was good about them is kept. */
export function Together({ ground }: { ground: Ground }) {
  const { ahead, past, ownMissing } = ground.time;
  const write = (
    <Button kind="primary" icon="write" onPress={() => go('common-ground', { part: 'together', do: 'new' })}>
      {t('common-ground.time.new')}
    </Button>
  );
  const rows = (some: readonly Time[]) => (
    <List>
      {some.map((one) => (
        <ListRow
          key={one.id}
          over={one.on ? sayDay(one.on) : sayDay(one.at)}
          title={one.what}
          aside={one.sort === 'apart' ? <Tag>{t('common-ground.time.own')}</Tag> : undefined}
          onSelect={() => open(one.id, 'memory')}
        >
          {one.memory?.trim() || t('common-ground.time.no-memory')}
        </ListRow>
      ))}
    </List>
  );
  return (
    <PartPage part="together">
      {ahead.length + past.length === 0 && (
        <EmptyState title={t('common-ground.time.none')} actions={write}>
          <p>{t('common-ground.time.none-says')}</p>
        </EmptyState>
      )}
      {ownMissing && <Notice>{t('common-ground.time.own-missing')}</Notice>}
      {ahead.map((one) => (
        <Card
          key={one.id}
          over={one.on ? sayDay(one.on) : t('common-ground.time.some-day')}
          title={one.what}
          actions={
            <>
              <Button onPress={() => open(one.id, 'memory')}>{t('common-ground.time.it-was')}</Button>
              <Button kind="link" onPress={() => go('record', { kind: 'time-together', id: one.id })}>
                {t('common-ground.in-journal')}
              </Button>
            </>
          }
        >
          <p class="buttons">
            <Tag>{one.sort === 'apart' ? t('common-ground.time.own') : t('common-ground.time.both')}</Tag>
            {one.askedBy && <Tag>{t(`common-ground.time.idea.${one.askedBy}`, { name: nameOf(ground) })}</Tag>}
            {one.aboutUs && <Tag>{t('common-ground.time.about-us')}</Tag>}
          </p>
        </Card>
      ))}
      {ahead.length + past.length > 0 && <Buttons>{write}</Buttons>}
      {past.length > 0 && (
        <Section heading={t('common-ground.time.kept')}>
          {rows(past.slice(0, RECENT))}
          {past.length > RECENT && (
            <Disclosure summary={t('common-ground.time.earlier', { count: past.length - RECENT })}>
              {rows(past.slice(RECENT))}
            </Disclosure>
          )}
        </Section>
      )}
      <AboutPractice id="life-together" />
    </PartPage>
  );
}
