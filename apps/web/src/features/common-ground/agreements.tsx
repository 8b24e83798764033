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

const open = (id: string, step: string) => go('common-ground', { part: 'agreements', id, do: step });

/** What both said yes to. It changes only by a new one to which both say yes. */
export function Agreements({ ground }: { ground: Ground }) {
  const { standing, proposed, earlier } = ground.agreements;
  const write = (
    <Button kind="primary" icon="write" onPress={() => go('common-ground', { part: 'agreements', do: 'new' })}>
      {t('common-ground.agreement.new')}
    </Button>
  );
  return (
    <PartPage part="agreements">
      {standing.length + proposed.length === 0 && (
        <EmptyState title={t('common-ground.agreement.none')} actions={write}>
          <p>{t('common-ground.agreement.none-says')}</p>
        </EmptyState>
      )}
      {proposed.map((one) => (
        <Card
          key={one.id}
          over={
            one.mine
              ? t('common-ground.agreement.proposed.me')
              : t('common-ground.agreement.proposed.them', { name: nameOf(ground) })
          }
          title={one.text}
          actions={
            <>
              <Button onPress={() => open(one.id, 'yes')}>
                {one.mine
                  ? t('common-ground.agreement.they-said-yes', { name: nameOf(ground) })
                  : t('common-ground.agreement.i-say-yes')}
              </Button>
              <Button kind="link" onPress={() => go('record', { kind: 'agreement', id: one.id })}>
                {t('common-ground.in-journal')}
              </Button>
            </>
          }
        >
          <p>{one.replaces === undefined ? t('common-ground.agreement.waits') : t('common-ground.agreement.old-stands')}</p>
        </Card>
      ))}
      {standing.map((one) => (
        <Card
          key={one.id}
          over={t('common-ground.agreement.since', { day: sayDay(one.at) })}
          title={one.text}
          actions={<Button onPress={() => open(one.id, 'change')}>{t('common-ground.agreement.change')}</Button>}
        >
          <p class="buttons">
            <Tag>{t('common-ground.agreement.both-yes')}</Tag>
            {one.reviewOn && one.reviewOn <= ground.today && <Tag tone="open">{t('common-ground.look-now')}</Tag>}
            {one.reviewOn && one.reviewOn > ground.today && (
              <Tag>{t('common-ground.look-on', { day: sayDay(one.reviewOn, 'short') })}</Tag>
            )}
          </p>
        </Card>
      ))}
      {standing.length + proposed.length > 0 && <Buttons>{write}</Buttons>}
      {standing.length > 0 && <Notice>{t('common-ground.agreement.how-it-changes')}</Notice>}
      {earlier.length > 0 && (
        <Section heading={t('common-ground.agreement.earlier-heading')} headingHidden>
          <Disclosure summary={t('common-ground.agreement.earlier', { count: earlier.length })}>
            <List>
              {earlier.map((one) => (
                <ListRow
                  key={one.id}
                  over={t('common-ground.agreement.since', { day: sayDay(one.at) })}
                  title={one.text}
                  onSelect={() => go('record', { kind: 'agreement', id: one.id })}
                />
              ))}
            </List>
          </Disclosure>
        </Section>
      )}
      <AboutPractice id="new-agreement" />
    </PartPage>
  );
}
