import type en from '../../texts/en/decision.json';
import type { ViewModel } from '../../home/views/index.ts';
import { go } from '../../platform/place.ts';
import { sayDay, texts } from '../../platform/texts.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';

const t = texts<typeof en>();

export type Taken = NonNullable<ViewModel<'decisionWorksheet'>['decision']>;

/** The decision that stands: what was chosen, why, and whether it has been slept on. */
export function TakenCard({ decision, stopped }: { decision: Taken; stopped: boolean }) {
  const { choice } = decision;
  const asksAgain = choice === 'try' && !decision.reaffirmed && !stopped;
  return (
    <Card
      foremost
      over={sayDay(decision.on)}
      title={t(`decision-worksheet.chose.${choice}`)}
      actions={
        <>
          {asksAgain && decision.nightPassed && (
            <Button kind="primary" onPress={() => go('decision-worksheet', { again: 'yes' })}>
              {t('decision-worksheet.look-again')}
            </Button>
          )}
          {choice === 'try' && decision.reaffirmed && !stopped && (
            <Button kind="primary" onPress={() => go('path', { stage: 'reach-out' })}>
              {t('decision-worksheet.what-it-opens')}
            </Button>
          )}
          {choice === 'let-go' && (
            <Button kind="primary" onPress={() => go('letting-go')}>
              {t('decision-worksheet.to-letting-go')}
            </Button>
          )}
        </>
      }
    >
      {decision.why && <blockquote>{decision.why}</blockquote>}
      <p>
        {stopped && choice === 'try'
          ? t('decision-worksheet.rests')
          : asksAgain
            ? decision.nightPassed
              ? t('decision-worksheet.night-passed')
              : t('decision-worksheet.sleep-on-it', { day: sayDay(decision.againFrom) })
            : choice === 'try'
              ? t('decision-worksheet.reaffirmed')
              : t(`decision-worksheet.stands.${choice === 'let-go' ? 'let-go' : 'not-yet'}`)}
      </p>
      <p class="quiet">{t('decision-worksheet.may-change')}</p>
    </Card>
  );
}
