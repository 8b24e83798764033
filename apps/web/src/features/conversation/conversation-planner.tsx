import type en from '../../texts/en/conversation.json';
import { useView } from '../../platform/home.ts';
import { go, goBack } from '../../platform/place.ts';
import { say, texts } from '../../platform/texts.ts';
import { AboutPractice } from '../../shell/about-practice.tsx';
import type { ScreenProps } from '../../shell/screens.ts';
import { ShownBack } from '../../shell/shown-back.tsx';
import { Button, Buttons } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { List, ListRow } from '../../ui/list-row.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Page, Section } from '../../ui/page.tsx';
import { CameOfIt } from './came-of-it.tsx';
import { Prepared } from './prepared.tsx';
import { Turns } from './turns.tsx';

const t = texts<typeof en>();

const THE_TALK = 'the-talk';
const toTheExercise = () => go('exercise', { id: THE_TALK });

/** The talk: prepared beforehand, held in turns, looked back on, and what came of it. */
export default function ConversationPlanner({ args }: ScreenProps) {
  const plan = useView('plan', undefined);
  const talk = useView('theTalk', undefined);
  if (!plan || !talk) return null;
  const gate = plan.gates.find((one) => one.gate === 'talk');
  // What was said is told also where it has closed the way.
  if (args['part'] === 'after') return <CameOfIt name={plan.name} />;
  if (!gate?.open)
    return (
      <Page heading={t('conversation-planner.heading')} lead={t('conversation-planner.closed-lead')}>
        <Notice tone="closed" actions={<Button onPress={goBack}>{t('conversation-planner.back')}</Button>}>
          {gate?.unmet.slice(0, 3).map((one) => (
            <p key={one.condition}>{say(one.reason)}</p>
          ))}
        </Notice>
        <List>
          <ListRow title={t('conversation-planner.practise')} onSelect={() => go('practice', { id: 'saying-it-well' })} />
          {talk.before && (
            <ListRow
              title={t('conversation-planner.came-of-it')}
              onSelect={() => go('conversation-planner', { part: 'after' })}
            />
          )}
        </List>
        <AboutPractice id={THE_TALK} />
      </Page>
    );
  if (args['part'] === 'turns') return <Turns name={plan.name} />;
  const { before } = talk;
  return (
    <Page heading={t('conversation-planner.heading')} lead={t('conversation-planner.lead', { name: plan.name })}>
      {before ? (
        <Prepared plan={before} onChange={() => go('exercise', { id: THE_TALK, record: before.id })} />
      ) : (
        <Card
          foremost
          title={t('conversation-planner.prepare')}
          actions={
            <Button kind="primary" onPress={toTheExercise}>
              {t('conversation-planner.begin')}
            </Button>
          }
        >
          {t('conversation-planner.prepare-why')}
        </Card>
      )}
      <Section heading={t('conversation-planner.material')} lead={t('conversation-planner.material-lead')}>
        <Disclosure summary={t('conversation-planner.material-open')} open={!before}>
          <ShownBack place="conversation" except={[THE_TALK]} />
        </Disclosure>
        <List>
          <ListRow title={t('conversation-planner.apology')} onSelect={() => go('practice', { id: 'apologising' })} />
          <ListRow title={t('conversation-planner.thanks')} onSelect={() => go('practice', { id: 'appreciation' })} />
          <ListRow title={t('conversation-planner.practise')} onSelect={() => go('practice', { id: 'saying-it-well' })} />
        </List>
      </Section>
      <Section heading={t('conversation-planner.at-the-table')} lead={t('conversation-planner.at-the-table-lead')}>
        <Buttons>
          <Button onPress={() => go('conversation-planner', { part: 'turns' })}>{t('conversation-planner.take-turns')}</Button>
        </Buttons>
      </Section>
      <Section heading={t('conversation-planner.afterwards')} lead={t('conversation-planner.afterwards-lead')}>
        <Buttons>
          <Button onPress={toTheExercise}>{t('conversation-planner.look-back')}</Button>
          <Button onPress={() => go('conversation-planner', { part: 'after' })}>{t('conversation-planner.came-of-it')}</Button>
        </Buttons>
      </Section>
      <AboutPractice id={THE_TALK} />
    </Page>
  );
}
