import type en from '../../texts/en/today.json';
import { isStopState } from '@reprise/core';
import { useView } from '../../platform/home.ts';
import { go } from '../../platform/place.ts';
import { texts, writing } from '../../platform/texts.ts';
import { StandingNotice } from '../../shell/standing-notice.tsx';
import { Button, Buttons } from '../../ui/button.tsx';
import { Page } from '../../ui/page.tsx';
import { Ahead, NearDates } from './ahead.tsx';
import { Happenings } from './happenings.tsx';
import { NextStep } from './next-step.tsx';
import { OwnWords } from './own-words.tsx';
import { QuickCheckIn } from './quick-check-in.tsx';
import { RunningPauses } from './running-pauses.tsx';
import { SpaceLine } from './space-line.tsx';
import { Suggestions } from './suggestions.tsx';
import { isFresh, partOfDay, spaceShown } from './today-flow.ts';

const t = texts<typeof en>();

const weekday = (at: string): string =>
  new Intl.DateTimeFormat(writing(), { weekday: 'long', timeZone: 'UTC' }).format(new Date(`${at.slice(0, 10)}T00:00:00Z`));

/**
 * One next step and why, the ten-second check-in, and what really happens. By night it is shorter, and what calms stands
 * first: nobody has to do anything before the morning.
 */
export default function Today() {
  const plan = useView('plan', undefined);
  if (!plan) return null;
  const part = partOfDay(plan.at);
  const night = part === 'night';
  const today = plan.at.slice(0, 10);
  const together = plan.contact.yes.me && plan.contact.yes.them;
  const stopped = isStopState(plan.contact.state);
  const space = spaceShown({
    space: plan.space,
    together,
    lettingGo: plan.decision?.choice === 'let-go',
    stops: plan.stops,
    state: plan.contact.state,
  });
  const heading = night ? t('today.heading-night') : plan.checkedInToday ? t('today.heading-noted') : t('today.heading');
  const standing = (
    <StandingNotice
      stand={{ contact: plan.contact, stopped, danger: plan.safety.danger, minor: plan.safety.minor, together }}
      folded={night || !isFresh(plan.contact.since, today)}
    />
  );
  const next = <NextStep plan={plan} night={night} />;
  const happenings = <Happenings plan={plan} together={together} night={night} />;
  return (
    <Page over={t('today.over', { day: weekday(plan.at), part })} heading={heading}>
      <RunningPauses />
      {night ? (
        <>
          {happenings}
          {standing}
          {next}
        </>
      ) : (
        <>
          {standing}
          <NearDates today={today} />
          {next}
          <QuickCheckIn due={!plan.checkedInToday && plan.next.practice !== 'check-in'} />
          {happenings}
          <SpaceLine plan={plan} shown={space} />
          <Suggestions plan={plan} />
          <Ahead plan={plan} towards={space === 'towards'} />
          <OwnWords />
        </>
      )}
      {plan.stage === 'let-go' && (
        <Buttons>
          <Button icon="let-go" onPress={() => go('letting-go')}>
            {t('today.letting-go')}
          </Button>
          <Button kind="link" onPress={() => go('new-chapter')}>
            {t('today.new-chapter')}
          </Button>
        </Buttons>
      )}
    </Page>
  );
}
