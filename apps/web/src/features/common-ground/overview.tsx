import type en from '../../texts/en/common-ground.json';
import { go } from '../../platform/place.ts';
import { sayDay, texts } from '../../platform/texts.ts';
import { AboutPractice } from '../../shell/about-practice.tsx';
import { goToPractice } from '../../shell/go-to-practice.ts';
import { Button, Buttons } from '../../ui/button.tsx';
import { List, ListRow } from '../../ui/list-row.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Facts, Page, Section } from '../../ui/page.tsx';
import { sayAnswer } from './check-ins.tsx';
import { ComesUp } from './comes-up.tsx';
import { nameOf, sayWhose, sides, type Ground } from './names.ts';
import { NextThing } from './next-thing.tsx';
import { PaceSigns } from './pace.tsx';
import { parts, type Part } from './part-page.tsx';
import { Shown } from './shown.tsx';

const t = texts<typeof en>();

const FEW = 3;

const countOf: Readonly<Record<Exclude<Part, 'counselling'>, (ground: Ground) => number>> = {
  agreements: (ground) => ground.agreements.standing.length,
  promises: (ground) => ground.given.filter((one) => one.state !== 'looked').length,
  'check-ins': (ground) => ground.rounds.length,
  boundaries: (ground) => ground.boundaries.length,
  issues: (ground) => ground.issues.open.length,
  goals: (ground) => ground.goals.length,
  together: (ground) => ground.time.ahead.length,
  thanks: (ground) => ground.thanks.length,
};

/** What was agreed, what is promised, how each is, what comes up; every part one tap away. */
export function Overview({ ground, practice }: { ground: Ground; practice: string | undefined }) {
  const { agreements, given, answers, trust } = ground;
  const promised = given.filter((one) => one.state !== 'looked').slice(0, FEW);
  const agreed = agreements.standing.slice(0, FEW);
  return (
    <Page heading={t('common-ground.heading')} lead={t('common-ground.lead', { name: nameOf(ground) })}>
      {ground.lettingGo && (
        <Notice actions={<Button onPress={() => go('letting-go')}>{t('common-ground.to-letting-go')}</Button>}>
          {t('common-ground.letting-go')}
        </Notice>
      )}
      <PaceSigns ground={ground} />
      <NextThing ground={ground} />
      <Section heading={t('common-ground.how-each-is')}>
        <Facts
          facts={sides.map((who) => {
            const answer = answers[who];
            return {
              label: sayWhose(ground, who),
              value: answer ? (
                <>
                  {sayAnswer(answer)} <span class="small quiet">{sayDay(answer.on, 'short')}</span>
                </>
              ) : (
                <span class="quiet">{t('common-ground.not-yet')}</span>
              ),
            };
          })}
        />
        <Buttons>
          <Button onPress={() => go('common-ground', { part: 'check-ins' })}>{t('common-ground.to-check-ins')}</Button>
        </Buttons>
      </Section>
      {agreed.length > 0 && (
        <Section heading={t('common-ground.agreed')}>
          <List>
            {agreed.map((one) => (
              <ListRow key={one.id} title={one.text} onSelect={() => go('common-ground', { part: 'agreements' })}>
                {t('common-ground.agreement.since', { day: sayDay(one.at) })}
              </ListRow>
            ))}
          </List>
        </Section>
      )}
      {promised.length > 0 && (
        <Section heading={t('common-ground.promised')}>
          <List>
            {promised.map((one) => (
              <ListRow
                key={one.id}
                over={sayWhose(ground, one.maker)}
                title={one.text}
                onSelect={() => go('common-ground', { part: 'promises' })}
              />
            ))}
          </List>
        </Section>
      )}
      <ComesUp ground={ground} />
      <Section heading={t('common-ground.everything')}>
        <List>
          {parts.map((part) => (
            <ListRow key={part} title={t(`common-ground.part.${part}`)} onSelect={() => go('common-ground', { part })}>
              {part === 'counselling'
                ? t(ground.counselling ? 'common-ground.count.counselling-begun' : 'common-ground.count.counselling')
                : t(`common-ground.count.${part}`, { count: countOf[part](ground) })}
            </ListRow>
          ))}
        </List>
      </Section>
      <Section heading={t('common-ground.beginning')} lead={t('common-ground.beginning-says')}>
        <Shown ground={ground} practices={['new-agreement', 'rebuilding-trust', 'the-talk', 'saying-it-well']} />
        <Buttons>
          <Button onPress={() => go('exercise', { id: 'new-agreement' })}>{t('common-ground.go-through')}</Button>
          {trust.asked && (
            <Button onPress={() => void goToPractice('rebuilding-trust')}>
              {trust.begun ? t('common-ground.trust-again') : t('common-ground.trust')}
            </Button>
          )}
        </Buttons>
      </Section>
      <AboutPractice id={practice ?? 'new-agreement'} />
    </Page>
  );
}
