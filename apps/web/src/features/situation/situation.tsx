import { useState } from 'preact/hooks';
import type en from '../../texts/en/situation.json';
import { useView } from '../../platform/home.ts';
import { go, goBack, goInstead } from '../../platform/place.ts';
import { say, texts } from '../../platform/texts.ts';
import { AboutPractice } from '../../shell/about-practice.tsx';
import type { ScreenProps } from '../../shell/screens.ts';
import { Button, Buttons } from '../../ui/button.tsx';
import { List, ListRow } from '../../ui/list-row.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Page } from '../../ui/page.tsx';
import { Asking } from './asking.tsx';
import { asks, firstAsks, isTold, type Ask, type Situation as Told } from './asks.ts';
import { sayAnswer } from './say-answer.ts';

const t = texts<typeof en>();

/** How things stand: a few questions at first, then all of it in one place, each answer open to change. */
export default function Situation({ args }: ScreenProps) {
  const plan = useView('plan', undefined);
  const [round, setRound] = useState<readonly Ask[] | undefined>(args['first'] ? firstAsks : undefined);
  const [index, setIndex] = useState(0);
  const [isDone, setDone] = useState(false);
  const [kept, setKept] = useState<Told>();
  if (!plan) return null;
  const told: Told = kept ?? plan.situation ?? {};
  const isNew = Object.keys(told).length === 0;

  const one = asks.find((ask) => ask === args['ask']);
  if (one) return <Asking key={one} ask={one} known={told} onNext={goBack} onBack={goBack} />;

  const asked = round ?? (isNew && !isDone ? firstAsks : undefined);
  const ask = asked?.[index];
  const end = (now: Told) => {
    setKept(now);
    setRound(asked);
    setDone(true);
  };
  const goOn = (now: Told) => {
    if (!asked || index + 1 >= asked.length) return end(now);
    setKept(now);
    setRound(asked);
    setIndex(index + 1);
  };
  if (asked && ask && !isDone)
    return (
      <Asking
        ask={ask}
        known={told}
        progress={{ at: index + 1, of: asked.length }}
        onNext={goOn}
        onBack={() => (index > 0 ? setIndex(index - 1) : goBack())}
        {...(index > 0 ? { onEnough: end } : {})}
      />
    );

  const open = asks.filter((each) => !isTold(each, told));
  const askRest = () => {
    setRound(open);
    setIndex(0);
    setDone(false);
  };
  const follows = <Follows plan={plan} />;
  if (isDone && asked)
    return (
      <Page heading={t('situation.done')} lead={t('situation.done-lead')}>
        {follows}
        <Buttons>
          <Button kind="primary" onPress={() => goInstead('today')}>
            {t('situation.to-today')}
          </Button>
          {open.length > 0 && <Button onPress={askRest}>{t('situation.more', { count: open.length })}</Button>}
        </Buttons>
      </Page>
    );
  return (
    <Page heading={t('situation.heading')} lead={t('situation.lead')}>
      {follows}
      <List label={t('situation.heading')}>
        {asks.map((each) => (
          <ListRow key={each} title={t(`situation.ask.${each}`)} onSelect={() => go('situation', { ask: each })}>
            {sayAnswer(each, told) || t('situation.untold')}
          </ListRow>
        ))}
      </List>
      {open.length > 0 && (
        <Buttons>
          <Button onPress={askRest}>{t('situation.more', { count: open.length })}</Button>
        </Buttons>
      )}
      <AboutPractice id="the-situation" />
    </Page>
  );
}

const changing = ['lawyer', 'shared-home', 'they-are-with-someone'];

/** What the answers change, said where they are given. */
function Follows({ plan }: { plan: NonNullable<ReturnType<typeof useView<'plan'>>> }) {
  const lines = plan.suggestions.filter((one) => changing.includes(one.id));
  return (
    <>
      {plan.safety.minor && (
        <Notice
          tone="help"
          title={t('situation.minor')}
          actions={<Button onPress={() => go('help')}>{t('situation.help')}</Button>}
        >
          {t('situation.minor-what')}
        </Notice>
      )}
      {lines.map((line) => (
        <Notice key={line.id}>{say(line.reason)}</Notice>
      ))}
    </>
  );
}
