import type en from '../../texts/en/common-ground.json';
import { go } from '../../platform/place.ts';
import { say, sayDay, texts } from '../../platform/texts.ts';
import { AboutPractice } from '../../shell/about-practice.tsx';
import { Button, Buttons } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Page, Section } from '../../ui/page.tsx';
import type { Ground } from './names.ts';

const t = texts<typeof en>();

type Closing = NonNullable<Ground['closed']>;

const titleOf = ({ condition, stop }: Closing) => {
  if (condition === 'safety-clear') return 'common-ground.questions-first';
  return stop ? 'common-ground.closed-stop' : 'common-ground.closed';
};

/** Closed, with its reason and what is open instead. What was written is not taken away. */
export function Closed({ closed }: { closed: Closing }) {
  const helps = closed.danger
    ? ({ says: 'common-ground.to-safety-page', go: () => go('safety-page') } as const)
    : closed.condition === 'safety-clear'
      ? ({ says: 'common-ground.to-questions', go: () => go('safety-questions') } as const)
      : closed.condition === 'minor'
        ? ({ says: 'common-ground.to-help', go: () => go('help') } as const)
        : closed.stop
          ? ({ says: 'common-ground.to-people', go: () => go('support-circle') } as const)
          : ({ says: 'common-ground.to-path', go: () => go('path') } as const);
  return (
    <Page heading={t('common-ground.heading')}>
      <Notice
        tone={closed.danger || closed.condition === 'minor' ? 'help' : 'closed'}
        title={t(titleOf(closed))}
        actions={
          <Button kind="primary" onPress={helps.go}>
            {t(helps.says)}
          </Button>
        }
      >
        <p>{say(closed.reason)}</p>
        {closed.until && <p>{t('common-ground.until', { day: sayDay(closed.until) })}</p>}
      </Notice>
      {closed.condition === 'both-yes' && <p>{t('common-ground.what-it-is')}</p>}
      {closed.issuesOpen && (
        <Buttons>
          <Button onPress={() => go('common-ground', { part: 'issues' })}>{t('common-ground.issues-open')}</Button>
        </Buttons>
      )}
      <Section heading={t('common-ground.written')} lead={t('common-ground.written-says')}>
        <Buttons>
          <Button onPress={() => go('journal')}>{t('common-ground.to-journal')}</Button>
          {closed.stop && !closed.danger && <Button onPress={() => go('letting-go')}>{t('common-ground.to-letting-go')}</Button>}
        </Buttons>
      </Section>
      {!closed.stop && <AboutPractice id="new-agreement" />}
    </Page>
  );
}
