import type en from '../../texts/en/common-ground.json';
import { go } from '../../platform/place.ts';
import { sayDay, texts } from '../../platform/texts.ts';
import { AboutPractice } from '../../shell/about-practice.tsx';
import { Button, Buttons } from '../../ui/button.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Facts, Section } from '../../ui/page.tsx';
import { nameOf, sayWhose, sides, type Ground, type Side } from './names.ts';
import { Pace } from './pace.tsx';
import { PartPage } from './part-page.tsx';

const t = texts<typeof en>();

export const answerFor = (who: Side) => go('common-ground', { part: 'check-ins', do: 'answer', who });

type Round = Ground['rounds'][number];
type Answer = NonNullable<Round['me']>;

/** How it is going for one of them, and the pace, in a few words. */
export const sayAnswer = (answer: Answer): string =>
  [
    t(`common-ground.going.${answer.going as 0 | 1 | 2 | 3 | 4}`),
    ...(answer.pace ? [t(`common-ground.pace.${answer.pace}`)] : []),
  ].join(' · ');

const RECENT = 4;

/** Ten quiet minutes a week: each alone, then side by side. */
export function CheckIns({ ground }: { ground: Ground }) {
  const { rounds, toAnswer } = ground;
  const [first] = toAnswer;
  return (
    <PartPage part="check-ins">
      {rounds.length === 0 && (
        <EmptyState title={t('common-ground.check-in.none')}>
          <p>{t('common-ground.check-in.none-says')}</p>
        </EmptyState>
      )}
      <Buttons>
        {sides.map((who) => (
          <Button key={who} kind={who === first ? 'primary' : 'quiet'} onPress={() => answerFor(who)}>
            {t(`common-ground.check-in.answer.${who}`, { name: nameOf(ground) })}
          </Button>
        ))}
      </Buttons>
      <Pace ground={ground} />
      {rounds.slice(0, RECENT).map((round) => (
        <OneRound key={round.on} ground={ground} round={round} />
      ))}
      {rounds.length > RECENT && (
        <Disclosure summary={t('common-ground.check-in.earlier', { count: rounds.length - RECENT })}>
          <div class="page">
            {rounds.slice(RECENT).map((round) => (
              <OneRound key={round.on} ground={ground} round={round} />
            ))}
          </div>
        </Disclosure>
      )}
      <AboutPractice id="checking-in-together" />
    </PartPage>
  );
}

function OneRound({ ground, round }: { ground: Ground; round: Round }) {
  return (
    <Section heading={sayDay(round.on)}>
      <Facts
        facts={sides.map((who) => {
          const answer = round[who];
          return {
            label: sayWhose(ground, who),
            value: answer ? (
              <>
                <p>{sayAnswer(answer)}</p>
                {answer.good?.trim() && <p>{t('common-ground.check-in.good-was', { what: answer.good.trim() })}</p>}
                {answer.hard?.trim() && <p>{t('common-ground.check-in.hard-was', { what: answer.hard.trim() })}</p>}
              </>
            ) : (
              <span class="quiet">{t('common-ground.not-yet')}</span>
            ),
          };
        })}
      />
    </Section>
  );
}
