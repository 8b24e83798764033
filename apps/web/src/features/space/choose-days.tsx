import { useState } from 'preact/hooks';
import type en from '../../texts/en/space.json';
import type { ActResult } from '../../home/session.ts';
import { doAct } from '../../platform/home.ts';
import { goBack } from '../../platform/place.ts';
import { texts } from '../../platform/texts.ts';
import { OnOutcome } from '../../shell/outcome.tsx';
import { Choice } from '../../ui/choice.tsx';
import { StepPage } from '../../ui/step-page.tsx';
import type { SpaceModel } from './space-clock.tsx';

const t = texts<typeof en>();

const choices = [0, 7, 14, 30, 60] as const;

/** More than thirty, by one's own choice; it can be taken back. */
export function ChooseDays({ clock }: { clock: SpaceModel }) {
  const [days, setDays] = useState<string>(String(clock.situation?.extraDays ?? 0));
  const [result, setResult] = useState<ActResult>();
  // A number of days chosen elsewhere stands among the rest.
  const offered = [...new Set([...choices, clock.situation?.extraDays ?? 0])].toSorted((a, b) => a - b);
  const keep = async () => {
    if (!clock.situation) return;
    const outcome = await doAct({ do: 'set-situation', with: { ...clock.situation, extraDays: Number(days) } });
    setResult(outcome);
    if (outcome.ok) goBack();
  };
  return (
    <StepPage
      step="days"
      heading={t('space.choose-more')}
      helper={t('space.choose-help')}
      continueLabel={t('space.keep')}
      onContinue={() => void keep()}
      backLabel={t('space.back')}
      onBack={goBack}
    >
      <Choice
        legend={t('space.choose-more')}
        legendHidden
        options={offered.map((count) => ({ value: String(count), label: t('space.extra', { count }) }))}
        value={days}
        onChange={setDays}
      />
      <OnOutcome result={result} />
    </StepPage>
  );
}
