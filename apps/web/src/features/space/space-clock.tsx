import type en from '../../texts/en/space.json';
import type { ViewModel } from '../../home/views/index.ts';
import { useView } from '../../platform/home.ts';
import { go } from '../../platform/place.ts';
import { sayDay, texts } from '../../platform/texts.ts';
import { AboutPractice } from '../../shell/about-practice.tsx';
import type { ScreenProps } from '../../shell/screens.ts';
import { Button, Buttons } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { List, ListRow } from '../../ui/list-row.tsx';
import { Facts, Page, Section } from '../../ui/page.tsx';
import { Seam } from '../../ui/seam.tsx';
import { TimerRing } from '../../ui/timer-ring.tsx';
import { ChooseDays } from './choose-days.tsx';
import { countOf } from './count-of.ts';
import { Necessary } from './necessary.tsx';

const t = texts<typeof en>();

export type SpaceModel = ViewModel<'spaceClock'>;

/** The days kept, what was added and why, and what goes on beside them. Nothing here can be lost. */
export default function SpaceClock({ args }: ScreenProps) {
  const clock = useView('spaceClock', undefined);
  if (!clock) return null;
  const { space, situation } = clock;
  if (args['part'] === 'days' && space && situation) return <ChooseDays clock={clock} />;
  if (args['part'] === 'necessary' && situation) return <Necessary clock={clock} />;
  if (!space)
    return (
      <Page heading={t('space.heading')} lead={t('space.lead')}>
        <EmptyState
          title={t('space.not-yet')}
          actions={
            <Button kind="primary" onPress={() => go('situation')}>
              {t('space.tell')}
            </Button>
          }
        >
          {t('space.not-yet-says')}
        </EmptyState>
        <AboutPractice id="taking-space" />
      </Page>
    );
  const { towards, required, left } = countOf(clock, space);
  const ahead = towards && left > 0;
  return (
    <Page heading={t('space.heading')} lead={t('space.lead')}>
      <div class="section">
        <TimerRing
          name={ahead ? t('space.ring', { kept: space.kept, required }) : t('space.ring-kept', { kept: space.kept })}
          totalSeconds={towards ? required : Math.max(1, space.kept)}
          leftSeconds={towards ? left : 0}
          caption={ahead ? t('space.of', { required }) : t('space.days', { kept: space.kept })}
        >
          {space.kept}
        </TimerRing>
        <p class="lead">
          {towards
            ? left > 0
              ? t('space.until', { left, day: sayDay(space.doneOn) })
              : t('space.done')
            : t(clock.together ? 'space.together' : clock.lettingGo ? 'space.let-go' : 'space.stopped')}
        </p>
        <Seam values={clock.moods} mended={towards ? Math.min(1, space.kept / required) : 1} />
      </div>
      <Section heading={t('space.how')}>
        <Facts
          facts={[
            { label: t('space.since'), value: t('space.since-says', { day: sayDay(space.start) }) },
            ...(towards
              ? [{ label: t('space.required'), value: t('space.required-says', { added: space.added, required }) }]
              : []),
            ...(situation?.extraDays
              ? [{ label: t('space.chosen'), value: t('space.chosen-says', { count: situation.extraDays }) }]
              : []),
          ]}
        />
        {towards && (
          <Buttons>
            <Button onPress={() => go('space-clock', { part: 'days' })}>{t('space.choose-more')}</Button>
          </Buttons>
        )}
      </Section>
      <Section
        heading={t('space.slips')}
        lead={space.slips === 0 ? t('space.no-slips') : t('space.slips-says', { count: space.slips })}
      >
        {clock.slips.length > 0 && (
          <List>
            {clock.slips.map((one) => (
              <ListRow key={one.id} over={sayDay(one.at)} title={t(`space.slip.${one.of}`)} />
            ))}
          </List>
        )}
        <Buttons>
          <Button kind="link" onPress={() => go('i-wrote')}>
            {t('space.i-wrote')}
          </Button>
          {space.slips > 0 && (
            <Button kind="link" onPress={() => go('urge')}>
              {t('space.for-next-time')}
            </Button>
          )}
        </Buttons>
      </Section>
      <Section heading={t('space.necessary')} lead={t('space.necessary-says')}>
        <Facts
          facts={[
            {
              label: t('space.matters'),
              value:
                situation?.necessary && situation.necessary.length > 0
                  ? situation.necessary.map((one) => t(`space.matter.${one}`)).join(' · ')
                  : t('space.no-matters'),
            },
            { label: t('space.route'), value: situation?.necessaryRoute?.trim() || t('space.no-route') },
            ...(clock.necessary > 0
              ? [{ label: t('space.so-far'), value: t('space.necessary-count', { count: clock.necessary }) }]
              : []),
          ]}
        />
        <Buttons>
          <Button onPress={() => go('space-clock', { part: 'necessary' })}>{t('space.change-necessary')}</Button>
        </Buttons>
      </Section>
      <Section heading={t('space.honest')}>
        <p>{t('space.honest-thirty')}</p>
        <p>{t('space.honest-contact')}</p>
        <p>{t('space.honest-return')}</p>
      </Section>
      <AboutPractice id="taking-space" />
    </Page>
  );
}
