import type en from '../../texts/en/common-ground.json';
import { texts } from '../../platform/texts.ts';
import { Notice } from '../../ui/notice.tsx';
import { Facts, Section } from '../../ui/page.tsx';
import { nameOf, type Ground } from './names.ts';

const t = texts<typeof en>();

/** Why it may be running ahead of one of them, each sign with what it rests on. Nothing where there is none. */
export function PaceSigns({ ground }: { ground: Ground }) {
  const { pace } = ground;
  if (pace.signs.length === 0) return null;
  const name = nameOf(ground);
  const thisWeek = pace.weeks.at(-1) ?? 0;
  const args = {
    'too-fast': { who: pace.tooFast.length === 2 ? 'both' : (pace.tooFast[0] ?? 'me'), name, planned: pace.planned },
    'more-often': { now: thisWeek, before: Math.max(...pace.weeks.slice(0, -1)) },
    'one-asks': { count: pace.asked.me + pace.asked.them, who: pace.asked.them === 0 ? 'me' : 'them', name },
    'not-asked': { name },
  };
  return (
    <Notice tone="gentle-warning" title={t('common-ground.sign.heading', { count: pace.signs.length })}>
      {pace.signs.map((sign) => (
        <p key={sign}>{t(`common-ground.sign.${sign}`, args[sign])}</p>
      ))}
      {pace.signs.some((sign) => sign !== 'not-asked') && <p>{t('common-ground.sign.slower')}</p>}
    </Notice>
  );
}

/** How often they meet, who asks, and how it feels to each. */
export function Pace({ ground }: { ground: Ground }) {
  const { pace, answers } = ground;
  const [thisWeek = 0, ...before] = pace.weeks.toReversed();
  const comfort = (who: 'me' | 'them') =>
    answers[who]?.pace ? t(`common-ground.pace.${answers[who].pace}`) : t('common-ground.not-yet');
  return (
    <Section heading={t('common-ground.pace.heading')} lead={t('common-ground.pace.lead')}>
      <PaceSigns ground={ground} />
      <Facts
        facts={[
          {
            label: t('common-ground.pace.meetings'),
            value: t('common-ground.pace.weeks', { now: thisWeek, before: before.join(', '), planned: pace.planned }),
          },
          {
            label: t('common-ground.pace.who-asks'),
            value:
              pace.asked.me + pace.asked.them === 0
                ? t('common-ground.pace.nobody-noted')
                : t('common-ground.pace.asked', { me: pace.asked.me, them: pace.asked.them, name: nameOf(ground) }),
          },
          { label: t('common-ground.pace.for.me'), value: comfort('me') },
          { label: t('common-ground.pace.for.them', { name: nameOf(ground) }), value: comfort('them') },
        ]}
      />
    </Section>
  );
}
