import type en from '../../texts/en/common-ground.json';
import { go } from '../../platform/place.ts';
import { sayDay, texts } from '../../platform/texts.ts';
import { AboutPractice } from '../../shell/about-practice.tsx';
import { Button, Buttons } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Tag } from '../../ui/tag.tsx';
import { nameOf, type Ground } from './names.ts';
import { PartPage } from './part-page.tsx';

const t = texts<typeof en>();

/** What both want, with its next steps. */
export function Goals({ ground }: { ground: Ground }) {
  const { goals, today } = ground;
  const write = (
    <Button kind="primary" icon="write" onPress={() => go('common-ground', { part: 'goals', do: 'new' })}>
      {t('common-ground.goal.new')}
    </Button>
  );
  return (
    <PartPage part="goals">
      {goals.length === 0 && (
        <EmptyState title={t('common-ground.goal.none')} actions={write}>
          <p>{t('common-ground.goal.none-says')}</p>
        </EmptyState>
      )}
      {goals.map((goal) => (
        <Card
          key={goal.id}
          title={goal.what}
          actions={
            <>
              <Button onPress={() => go('common-ground', { part: 'goals', id: goal.id, do: 'step' })}>
                {t('common-ground.goal.add-step')}
              </Button>
              <Button onPress={() => go('common-ground', { part: 'goals', id: goal.id, do: 'change' })}>
                {t('common-ground.change')}
              </Button>
              <Button kind="link" onPress={() => go('record', { kind: 'shared-goal', id: goal.id })}>
                {t('common-ground.in-journal')}
              </Button>
            </>
          }
        >
          {(goal.steps ?? []).length > 0 && (
            <ol>
              {goal.steps?.map((step) => (
                <li key={step}>{step}</li>
              ))}
            </ol>
          )}
          <p class="buttons">
            <Tag tone={goal.mine && goal.theirs ? 'plain' : 'open'}>
              {goal.mine && goal.theirs
                ? t('common-ground.goal.both')
                : goal.mine
                  ? t('common-ground.goal.only-me', { name: nameOf(ground) })
                  : t('common-ground.goal.only-them', { name: nameOf(ground) })}
            </Tag>
            {goal.reviewOn &&
              (goal.reviewOn <= today ? (
                <Tag tone="open">{t('common-ground.look-now')}</Tag>
              ) : (
                <Tag>{t('common-ground.look-on', { day: sayDay(goal.reviewOn, 'short') })}</Tag>
              ))}
          </p>
        </Card>
      ))}
      {goals.length > 0 && <Buttons>{write}</Buttons>}
      <AboutPractice id="new-agreement" />
    </PartPage>
  );
}
