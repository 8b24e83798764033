import type { Place } from '@reprise/core';
import type en from '../../texts/en/practice.json';
import { go, goInstead } from '../../platform/place.ts';
import { texts } from '../../platform/texts.ts';
import { goToPractice } from '../../shell/go-to-practice.ts';
import { Button, Buttons } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Page } from '../../ui/page.tsx';
import type { PracticeModel } from './player.tsx';

const t = texts<typeof en>();

/** It is kept: where it comes back, and someone to turn to where the mood went down. */
export function Afterwards({
  practice,
  places,
  kept,
  fell,
}: {
  practice: PracticeModel;
  places: readonly Place[];
  kept: string;
  fell: boolean;
}) {
  // What was planned here is done on the practice's own screen.
  const hasScreen = practice.exercise.type === 'screen';
  return (
    <Page heading={t('exercise.kept')} lead={places.length === 0 ? t('exercise.kept-plain') : undefined}>
      {fell && (
        <Notice
          tone="help"
          title={t('exercise.fell-title')}
          actions={
            <>
              <Button onPress={() => go('support-circle')}>{t('exercise.fell-person')}</Button>
              <Button onPress={() => go('cannot-settle')}>{t('exercise.fell-settle')}</Button>
              <Button onPress={() => go('help')}>{t('exercise.fell-lines')}</Button>
            </>
          }
        >
          {t('exercise.fell')}
        </Notice>
      )}
      {places.length > 0 && (
        <div class="prose">
          <p>{t('exercise.comes-back')}</p>
          <ul>
            {places.map((place) => (
              <li key={place}>{t(`exercise.place.${place}`)}</li>
            ))}
          </ul>
        </div>
      )}
      <Buttons>
        {hasScreen && (
          <Button kind="primary" onPress={() => void goToPractice(practice.id)}>
            {t('practice.go-on')}
          </Button>
        )}
        <Button kind={hasScreen ? 'quiet' : 'primary'} onPress={() => goInstead('today')}>
          {t('exercise.to-today')}
        </Button>
        <Button onPress={() => goInstead('record', { kind: practice.kind, id: kept })}>{t('exercise.to-record')}</Button>
      </Buttons>
    </Page>
  );
}
