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
import { Tag } from '../../ui/tag.tsx';
import { nameOf, sayWhose, type Ground } from './names.ts';
import { PartPage } from './part-page.tsx';

const t = texts<typeof en>();

type Boundary = Ground['boundaries'][number];

/** Each one's own lines: what its owner will and will not do. Nobody has to accept them. */
export function Boundaries({ ground }: { ground: Ground }) {
  const { boundaries } = ground;
  const write = (
    <Button kind="primary" icon="write" onPress={() => go('common-ground', { part: 'boundaries', do: 'new' })}>
      {t('common-ground.boundary.new')}
    </Button>
  );
  const mineCrossed = boundaries.filter((one) => one.owner === 'me').reduce((sum, one) => sum + one.crossed.length, 0);
  return (
    <PartPage part="boundaries">
      {boundaries.length === 0 && (
        <EmptyState title={t('common-ground.boundary.none')} actions={write}>
          <p>{t('common-ground.boundary.none-says')}</p>
        </EmptyState>
      )}
      {mineCrossed > 1 && (
        <Notice
          tone="help"
          actions={
            <>
              <Button onPress={() => go('support-circle')}>{t('common-ground.to-people')}</Button>
              <Button onPress={() => go('safety-questions')}>{t('common-ground.to-questions')}</Button>
            </>
          }
        >
          {t('common-ground.boundary.again')}
        </Notice>
      )}
      {boundaries.map((one) => (
        <OneBoundary key={one.id} ground={ground} boundary={one} />
      ))}
      {boundaries.length > 0 && <Buttons>{write}</Buttons>}
      <AboutPractice id="boundaries-together" />
    </PartPage>
  );
}

function OneBoundary({ ground, boundary }: { ground: Ground; boundary: Boundary }) {
  const { id, owner, iWill, iWillNot, crossed } = boundary;
  const open = (step: string) => go('common-ground', { part: 'boundaries', id, do: step });
  const [first, second] = [iWill?.trim(), iWillNot?.trim()];
  const will = first && t('common-ground.boundary.i-will', { what: first });
  const willNot = second && t('common-ground.boundary.i-will-not', { what: second });
  return (
    <Card
      over={sayWhose(ground, owner)}
      title={will || willNot}
      actions={
        <>
          <Button onPress={() => open('change')}>
            {owner === 'me'
              ? t('common-ground.boundary.change')
              : t('common-ground.boundary.told-anew', { name: nameOf(ground) })}
          </Button>
          <Button onPress={() => open('crossed')}>
            {t(`common-ground.boundary.crossed.${owner}`, { name: nameOf(ground) })}
          </Button>
        </>
      }
    >
      {will && willNot && <p>{willNot}</p>}
      {boundary.understood && (
        <p class="buttons">
          <Tag>{t('common-ground.boundary.understood')}</Tag>
        </p>
      )}
      {crossed.length > 0 && (
        <Disclosure summary={t('common-ground.boundary.crossings', { count: crossed.length })}>
          <List>
            {crossed.map((one) => (
              <ListRow
                key={one.id}
                over={sayDay(one.at)}
                title={one.what?.trim() || t('common-ground.boundary.no-words')}
                onSelect={() => go('record', { kind: 'boundary-crossed', id: one.id })}
              />
            ))}
          </List>
        </Disclosure>
      )}
    </Card>
  );
}
