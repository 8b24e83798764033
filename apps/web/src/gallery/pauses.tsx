import { useState } from 'preact/hooks';
import { Breath } from '../ui/breath.tsx';
import { Page, Section } from '../ui/page.tsx';
import { Scale } from '../ui/scale.tsx';
import { TimerRing } from '../ui/timer-ring.tsx';

export function Pauses() {
  const [running, setRunning] = useState(false);
  const [left, setLeft] = useState<number | null>(7);
  return (
    <Page heading="Ten minutes first" lead="Then you can still write.">
      <TimerRing name="Pause" totalSeconds={600} leftSeconds={(left ?? 10) * 60} caption="of ten minutes">
        {left ?? 10}:00
      </TimerRing>
      <Scale legend="Minutes left" low="Over" high="Just begun" value={left} onChange={setLeft} />
      <Section heading="Breathe">
        <Breath
          running={running}
          onToggle={() => setRunning(!running)}
          startLabel="Start"
          stopLabel="Stop"
          inLabel="In"
          outLabel="Out"
          words="Breathe in while you count to four, out while you count to six."
        />
      </Section>
    </Page>
  );
}
