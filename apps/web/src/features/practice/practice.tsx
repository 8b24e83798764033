import type en from '../../texts/en/practice.json';
import { useDraft } from '../../platform/draft.ts';
import { useView } from '../../platform/home.ts';
import { go, goBack } from '../../platform/place.ts';
import { language, say, sayDay, texts } from '../../platform/texts.ts';
import { PracticeGrounds } from '../../shell/about-practice.tsx';
import { goToPractice } from '../../shell/go-to-practice.ts';
import type { ScreenProps } from '../../shell/screens.ts';
import { Button, Buttons } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { List, ListRow } from '../../ui/list-row.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Page, Section } from '../../ui/page.tsx';
import { doneWhen } from './done-when.ts';
import { parseKept } from './exercise-flow.ts';
import type { PracticeModel } from './player.tsx';

const t = texts<typeof en>();

/** One practice: what it is for, the way in, what stands behind it, and what was answered before. */
export default function Practice({ args }: ScreenProps) {
  const id = args['id'] ?? '';
  const practice = useView('practice', { id });
  const state = useView('practiceState', { id });
  if (!practice || !state) return null;
  return (
    <Page
      over={say({ id: `stage.${practice.stage}` })}
      heading={<span lang="en">{practice.text.title}</span>}
      lead={<span lang="en">{practice.text.short}</span>}
    >
      <p class="prose" lang="en">
        {practice.text.purpose}
      </p>
      {state.open ? (
        <WayIn practice={practice} today={state.today} because={state.because && say(state.because)} />
      ) : (
        <Notice
          tone="closed"
          title={t('practice.closed')}
          actions={
            state.gate ? (
              <Button onPress={() => go('path', { stage: practice.stage })}>{t('practice.what-is-missing')}</Button>
            ) : (
              <Button onPress={() => go('help')}>{t('practice.help')}</Button>
            )
          }
        >
          {state.reason && <p>{say(state.reason)}</p>}
          {state.until && <p>{t('practice.closed-until', { day: sayDay(state.until) })}</p>}
        </Notice>
      )}
      <PracticeGrounds practice={practice} />
      <Earlier practice={practice} />
      {language.value !== 'en' && <p class="quiet small">{t('practice.in-english')}</p>}
    </Page>
  );
}

/** Begin, go on, or do it again. */
function WayIn({ practice, today, because }: { practice: PracticeModel; today: string; because: string | undefined }) {
  const draft = useDraft(`exercise-${practice.id}`);
  const { exercise, earlier } = practice;
  const begun = parseKept(draft.text) !== undefined;
  const done = doneWhen(practice.repeat, earlier[0]?.at, today);
  const own = exercise.type === 'screen';
  const again = practice.repeat === 'once' && earlier[0] ? { record: earlier[0].id } : {};
  const begin = () => (own ? void goToPractice(practice.id) : go('exercise', { id: practice.id, ...again }));
  return (
    <Card
      foremost
      title={because ?? t('practice.way-in')}
      actions={
        <Buttons>
          <Button kind="primary" onPress={begin}>
            {begun ? t('practice.go-on') : own ? t('practice.open') : done ? t('practice.again') : t('practice.begin')}
          </Button>
          {own && practice.steps.length > 0 && (
            <Button onPress={() => go('exercise', { id: practice.id })}>{t('practice.questions')}</Button>
          )}
          {begun && (
            <Button kind="link" onPress={draft.done}>
              {t('practice.anew')}
            </Button>
          )}
          <Button kind="link" onPress={goBack}>
            {t('practice.not-now')}
          </Button>
        </Buttons>
      }
    >
      {begun && <p>{t('practice.begun')}</p>}
      {!begun && done && <p>{t(`practice.done-${done}`)}</p>}
      {exercise.type === 'steps' && exercise.minutes !== undefined && (
        <p class="quiet">{t('practice.minutes', { minutes: exercise.minutes })}</p>
      )}
      {exercise.type === 'steps' && exercise.rated && <p class="quiet">{t('practice.rated')}</p>}
    </Card>
  );
}

function Earlier({ practice }: { practice: PracticeModel }) {
  if (practice.earlier.length === 0) return null;
  return (
    <Section heading={t('practice.earlier')}>
      <List>
        {practice.earlier.map((one) => (
          <ListRow
            key={one.id}
            over={sayDay(one.at)}
            title={one.text || t('practice.no-words')}
            onSelect={() => go('record', { kind: practice.kind, id: one.id })}
          />
        ))}
      </List>
    </Section>
  );
}
