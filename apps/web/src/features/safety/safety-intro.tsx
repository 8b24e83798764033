import type en from '../../texts/en/safety.json';
import type { ViewModel } from '../../home/views/index.ts';
import { go, goBack } from '../../platform/place.ts';
import { sayDay, texts } from '../../platform/texts.ts';
import { AboutPractice } from '../../shell/about-practice.tsx';
import { Button, Buttons } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Page } from '../../ui/page.tsx';

const t = texts<typeof en>();

type Safety = ViewModel<'plan'>['safety'];

/** What is asked, what is kept, and, where there was one, the earlier warning first. */
export function SafetyIntro({ safety, onBegin }: { safety: Safety; onBegin: () => void }) {
  return (
    <Page heading={t('safety-questions.heading')} lead={t('safety-questions.lead')}>
      {safety.danger && <EarlierWarning safety={safety} />}
      <div class="prose">
        <p>{t('safety-questions.private')}</p>
        <p>{t('safety-questions.alone')}</p>
        <p>{t('safety-questions.both-ways')}</p>
        {safety.clear && safety.answeredOn && (
          <p class="quiet">{t('safety-questions.last-clear', { day: sayDay(safety.answeredOn) })}</p>
        )}
      </div>
      <Buttons>
        <Button kind="primary" onPress={onBegin}>
          {safety.answeredOn ? t('safety-questions.begin-again') : t('safety-questions.begin')}
        </Button>
        <Button onPress={() => go('safety-page')}>{t('safety-questions.safety-page')}</Button>
        <Button kind="link" onPress={goBack}>
          {t('safety-questions.not-now')}
        </Button>
      </Buttons>
      <AboutPractice id="staying-safe" />
    </Page>
  );
}

function EarlierWarning({ safety }: { safety: Safety }) {
  return (
    <Notice
      tone="gentle-warning"
      title={safety.since ? t('safety-questions.warned-on', { day: sayDay(safety.since) }) : t('safety-questions.warned')}
      actions={<Button onPress={() => go('help')}>{t('safety-questions.lines')}</Button>}
    >
      <p>{t('safety-questions.warned-of')}</p>
      <ul>
        {safety.classes.map((name) => (
          <li key={name}>{t(`safety-questions.class.${name}`)}</li>
        ))}
      </ul>
      <p>{safety.lasting ? t('safety-questions.warned-lasting') : t('safety-questions.warned-thirty')}</p>
    </Notice>
  );
}
