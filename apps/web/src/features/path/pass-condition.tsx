import { useState } from 'preact/hooks';
import type en from '../../texts/en/path.json';
import type { ActResult } from '../../home/session.ts';
import { useDraft } from '../../platform/draft.ts';
import { doAct } from '../../platform/home.ts';
import { goBack, goInstead } from '../../platform/place.ts';
import { say, texts } from '../../platform/texts.ts';
import { OnOutcome } from '../../shell/outcome.tsx';
import { Field } from '../../ui/field.tsx';
import { StepPage } from '../../ui/step-page.tsx';
import type { GateModel } from './stage-page.tsx';

const t = texts<typeof en>();

/** The door of a soft condition: a written reason, which counts twelve hours later. */
export function PassCondition({ gate, condition }: { gate: GateModel; condition: string }) {
  const draft = useDraft(`pass-${gate.gate}-${condition}`);
  const [result, setResult] = useState<ActResult>();
  const [busy, setBusy] = useState(false);
  const unmet = gate.unmet.find((one) => one.condition === condition);
  const pass = async () => {
    setBusy(true);
    const outcome = await doAct({ do: 'pass-gate', with: { gate: gate.gate, condition, because: draft.text } });
    setBusy(false);
    setResult(outcome);
    if (!outcome.ok) return;
    draft.done();
    goInstead('path', { stage: gate.gate });
  };
  return (
    <StepPage
      step={condition}
      heading={t('path.pass-heading')}
      helper={
        <div class="prose">
          {unmet && <p>{say(unmet.reason)}</p>}
          <p>{t('path.pass-says')}</p>
        </div>
      }
      continueLabel={t('path.pass-keep')}
      continueDisabled={draft.text.trim() === ''}
      onContinue={() => void pass()}
      busy={busy}
      backLabel={t('path.pass-back')}
      onBack={goBack}
    >
      <Field label={t('path.pass-because')} value={draft.text} onInput={draft.write} multiline rows={5} />
      <OnOutcome result={result} />
    </StepPage>
  );
}
