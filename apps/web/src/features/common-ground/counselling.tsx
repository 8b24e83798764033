import type en from '../../texts/en/common-ground.json';
import { go } from '../../platform/place.ts';
import { texts } from '../../platform/texts.ts';
import { goToPractice } from '../../shell/go-to-practice.ts';
import { AboutPractice } from '../../shell/about-practice.tsx';
import { Button, Buttons } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Notice } from '../../ui/notice.tsx';
import type { Ground } from './names.ts';
import { PartPage } from './part-page.tsx';
import { Shown } from './shown.tsx';

const t = texts<typeof en>();

/** A third chair: stays on the list also while all goes well. The practice itself is done on its own page. */
export function Counselling({ ground }: { ground: Ground }) {
  const begin = (
    <Button kind="primary" onPress={() => void goToPractice('counselling-together')}>
      {ground.counselling ? t('common-ground.counselling.again') : t('common-ground.counselling.plan')}
    </Button>
  );
  return (
    <PartPage part="counselling">
      {ground.counselling ? (
        <>
          <Shown ground={ground} practices={['counselling-together']} />
          <Buttons>{begin}</Buttons>
        </>
      ) : (
        <EmptyState title={t('common-ground.counselling.none')} actions={begin}>
          <p>{t('common-ground.counselling.none-says')}</p>
        </EmptyState>
      )}
      <Notice tone="help" actions={<Button onPress={() => go('safety-questions')}>{t('common-ground.to-questions')}</Button>}>
        {t('common-ground.counselling.afraid')}
      </Notice>
      <Buttons>
        <Button kind="link" onPress={() => go('report')}>
          {t('common-ground.counselling.report')}
        </Button>
      </Buttons>
      <AboutPractice id="counselling-together" />
    </PartPage>
  );
}
