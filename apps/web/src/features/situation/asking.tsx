import { useEffect, useRef, useState } from 'preact/hooks';
import type en from '../../texts/en/situation.json';
import type { ActResult } from '../../home/session.ts';
import { doAct } from '../../platform/home.ts';
import { onLock } from '../../platform/lock.ts';
import { texts } from '../../platform/texts.ts';
import { OnOutcome } from '../../shell/outcome.tsx';
import { Button } from '../../ui/button.tsx';
import { StepPage } from '../../ui/step-page.tsx';
import { isTold, toKeep, without, type Ask, type Situation } from './asks.ts';
import { bodies } from './question.tsx';

const t = texts<typeof en>();

type Props = {
  ask: Ask;
  known: Situation;
  /** Left out when one answer is changed by itself. */
  progress?: { at: number; of: number };
  /** With what is told now: the view of it comes a moment later. */
  onNext: (told: Situation) => void;
  onBack: () => void;
  /** The way out of the row of questions. */
  onEnough?: (told: Situation) => void;
};

/** One question: kept as soon as it is answered, so that nothing is lost when the lock comes in between. */
export function Asking({ ask, known, progress, onNext, onBack, onEnough }: Props) {
  // One frame for all questions, so that the focus finds each new heading; what was typed belongs to its own question.
  const [edited, setEdited] = useState({ ask, told: known });
  const told = edited.ask === ask ? edited.told : known;
  const [isBusy, setBusy] = useState(false);
  const [answered, setAnswered] = useState<{ ask: Ask; result: ActResult }>();
  const latest = useRef(told);
  latest.current = told;

  const isSame = () => JSON.stringify(toKeep(latest.current)) === JSON.stringify(toKeep(known));
  const keep = (next: Situation) => doAct({ do: 'set-situation', with: toKeep(next) });
  useEffect(() => onLock(() => (isSame() ? undefined : keep(latest.current))), [known]);

  const goOn = async (next: Situation, then = onNext) => {
    if (isSame() && next === latest.current) return then(known);
    setBusy(true);
    const kept = await keep(next);
    setBusy(false);
    setAnswered({ ask, result: kept });
    if (kept.ok) then(toKeep(next));
  };
  const Body = bodies[ask];
  return (
    <StepPage
      step={ask}
      heading={t(`situation.ask.${ask}`)}
      helper={t(`situation.why.${ask}`)}
      progress={progress && { ...progress, label: t('situation.progress', progress) }}
      continueLabel={progress ? t('situation.continue') : t('situation.keep')}
      busy={isBusy}
      onContinue={() => void goOn(told)}
      backLabel={t('situation.back')}
      onBack={onBack}
      other={
        <>
          {progress && (
            <Button kind="link" onPress={() => onNext(known)}>
              {t('situation.skip')}
            </Button>
          )}
          {!progress && isTold(ask, known) && (
            <Button kind="link" onPress={() => void goOn(without(ask, known))}>
              {t('situation.take-away')}
            </Button>
          )}
          {onEnough && (
            <Button kind="link" onPress={() => void goOn(told, onEnough)}>
              {t('situation.enough')}
            </Button>
          )}
        </>
      }
    >
      <Body key={ask} told={told} change={(next) => setEdited({ ask, told: next })} />
      <OnOutcome result={answered?.ask === ask ? answered.result : undefined} />
    </StepPage>
  );
}
