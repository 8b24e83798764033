import type en from '../../texts/en/common-ground.json';
import { go } from '../../platform/place.ts';
import { sayDay, texts } from '../../platform/texts.ts';
import { AboutPractice } from '../../shell/about-practice.tsx';
import { Button, Buttons } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Facts } from '../../ui/page.tsx';
import { Tag } from '../../ui/tag.tsx';
import { nameOf, sayWhose, sides, type Ground, type Side } from './names.ts';
import { PartPage } from './part-page.tsx';

const t = texts<typeof en>();

type Given = Ground['given'][number];

/** Words given by each, and how it went: in the eyes of the one who gave it and of the one who waited. */
export function Promises({ ground }: { ground: Ground }) {
  const { given, tally } = ground;
  const running = [...given.filter((one) => one.state === 'due'), ...given.filter((one) => one.state === 'open')];
  const looked = given.filter((one) => one.state === 'looked');
  const write = (
    <Button kind="primary" icon="write" onPress={() => go('common-ground', { part: 'promises', do: 'new' })}>
      {t('common-ground.promise.new')}
    </Button>
  );
  return (
    <PartPage part="promises">
      {given.length === 0 && (
        <EmptyState title={t('common-ground.promise.none')} actions={write}>
          <p>{t('common-ground.promise.none-says')}</p>
        </EmptyState>
      )}
      {running.map((one) => (
        <OnePromise key={one.id} ground={ground} given={one} />
      ))}
      {given.length > 0 && <Buttons>{write}</Buttons>}
      {looked.length > 0 && (
        <>
          <Facts
            facts={sides
              .filter((who) => given.some((one) => one.maker === who))
              .map((who) => ({
                label: t(`common-ground.promise.given.${who}`, { name: nameOf(ground) }),
                value: t('common-ground.promise.tally', tally[who]),
              }))}
          />
          <Disclosure summary={t('common-ground.promise.looked', { count: looked.length })}>
            <div class="page">
              {looked.map((one) => (
                <OnePromise key={one.id} ground={ground} given={one} />
              ))}
            </div>
          </Disclosure>
        </>
      )}
      <AboutPractice id="promises" />
    </PartPage>
  );
}

function OnePromise({ ground, given }: { ground: Ground; given: Given }) {
  const look = (who: Side) => go('common-ground', { part: 'promises', id: given.id, do: 'look', who });
  const seen = sides.filter((who) => given.seen[who]);
  const unseen = sides.filter((who) => !given.seen[who]);
  const differ = given.state === 'looked' && given.seen.me?.kept !== given.seen.them?.kept;
  return (
    <Card
      over={sayWhose(ground, given.maker)}
      title={given.text}
      actions={
        <>
          {unseen.map((who) => (
            <Button key={who} onPress={() => look(who)}>
              {t(`common-ground.promise.look.${who}`, { name: nameOf(ground) })}
            </Button>
          ))}
          <Button kind="link" onPress={() => go('record', { kind: 'promise', id: given.id })}>
            {t('common-ground.in-journal')}
          </Button>
        </>
      }
    >
      {given.dueOn && given.state !== 'looked' && (
        <p class="buttons">
          {given.state === 'due' ? (
            <Tag tone="open">{t('common-ground.promise.due', { day: sayDay(given.dueOn, 'short') })}</Tag>
          ) : (
            <Tag>{t('common-ground.look-on', { day: sayDay(given.dueOn, 'short') })}</Tag>
          )}
        </p>
      )}
      {seen.length > 0 && (
        <Facts
          facts={seen.map((who) => ({
            label: sayWhose(ground, who),
            value: (
              <>
                {given.seen[who]?.kept ? t('common-ground.promise.kept') : t('common-ground.promise.not-kept')}
                {given.seen[who]?.note && <span class="quiet"> {given.seen[who].note}</span>}
              </>
            ),
          }))}
        />
      )}
      {differ && <p>{t('common-ground.promise.differ')}</p>}
    </Card>
  );
}
