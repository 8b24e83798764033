import type en from '../../texts/en/common-ground.json';
import { go } from '../../platform/place.ts';
import { sayDay, texts } from '../../platform/texts.ts';
import { AboutPractice } from '../../shell/about-practice.tsx';
import { Button, Buttons } from '../../ui/button.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { List, ListRow } from '../../ui/list-row.tsx';
import { sayWhose, type Ground } from './names.ts';
import { PartPage } from './part-page.tsx';
import { Shown } from './shown.tsx';

const t = texts<typeof en>();

const RECENT = 10;

/** Thanks of either, newest first. */
export function Thanks({ ground }: { ground: Ground }) {
  const { thanks } = ground;
  const write = (
    <Button kind="primary" icon="write" onPress={() => go('common-ground', { part: 'thanks', do: 'new' })}>
      {t('common-ground.thank.new')}
    </Button>
  );
  const rows = (some: typeof thanks) => (
    <List>
      {some.map((one) => (
        <ListRow
          key={one.id}
          over={`${sayDay(one.at)} · ${sayWhose(ground, one.who)}`}
          title={one.text}
          onSelect={() => go('record', { kind: 'gratitude', id: one.id })}
        />
      ))}
    </List>
  );
  return (
    <PartPage part="thanks">
      {thanks.length === 0 ? (
        <EmptyState title={t('common-ground.thank.none')} actions={write}>
          <p>{t('common-ground.thank.none-says')}</p>
        </EmptyState>
      ) : (
        <>
          {rows(thanks.slice(0, RECENT))}
          <Buttons>{write}</Buttons>
        </>
      )}
      {thanks.length > RECENT && (
        <Disclosure summary={t('common-ground.thank.earlier', { count: thanks.length - RECENT })}>
          {rows(thanks.slice(RECENT))}
        </Disclosure>
      )}
      <Shown ground={ground} practices={['appreciation']} />
      <AboutPractice id="appreciation" />
    </PartPage>
  );
}
