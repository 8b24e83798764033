import { useState } from 'preact/hooks';
import { Button } from '../ui/button.tsx';
import { Choice } from '../ui/choice.tsx';
import { Field } from '../ui/field.tsx';
import { Status } from '../ui/status.tsx';
import { StepPage } from '../ui/step-page.tsx';

const WHOSE = [
  { value: 'mine', label: 'Mine', description: 'Something I did, or did not do.' },
  { value: 'theirs', label: 'Theirs', description: 'Something they did, or did not do.' },
  { value: 'circumstances', label: 'Circumstances', description: 'Work, distance, money, time.' },
] as const;

export function Steps() {
  const [at, setAt] = useState(2);
  const [reason, setReason] = useState('');
  const [whose, setWhose] = useState<(typeof WHOSE)[number]['value'] | null>(null);
  const progress = { at, of: 3, label: `Question ${at} of 3` };
  const back = { backLabel: 'Back', onBack: () => setAt(at - 1) };
  if (at === 1) {
    return (
      <StepPage
        step="reason"
        heading="What is one reason it ended?"
        helper="One is enough for now."
        progress={progress}
        continueLabel="Continue"
        onContinue={() => setAt(2)}
        other={<Button kind="link">Skip this one</Button>}
      >
        <Field label="The reason" labelHidden value={reason} onInput={setReason} multiline />
      </StepPage>
    );
  }
  if (at === 2) {
    return (
      <StepPage
        step="whose"
        heading="Whose part was it, mostly?"
        helper="It can be more than one. Take the larger."
        progress={progress}
        continueLabel="Continue"
        onContinue={() => setAt(3)}
        {...back}
      >
        <Choice legend="Whose part" legendHidden options={WHOSE} value={whose} onChange={setWhose} />
      </StepPage>
    );
  }
  return (
    <StepPage step="end" heading="Kept." progress={progress} continueLabel="Begin again" onContinue={() => setAt(1)} {...back}>
      <Status>It stands in your journal. You can change it there.</Status>
    </StepPage>
  );
}
