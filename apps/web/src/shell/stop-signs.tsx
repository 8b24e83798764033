import { useEffect, useState } from 'preact/hooks';
import type en from '../texts/en/stop-signs.json';
import type { ActResult } from '../home/session.ts';
import { doAct } from '../platform/home.ts';
import { texts } from '../platform/texts.ts';
import { Choices } from '../ui/choice.tsx';
import { OnOutcome } from './outcome.tsx';
import { useTexts } from './use-texts.ts';

const t = texts<typeof en>();

type Sign = { readonly id: string; readonly text: string; readonly met: boolean };

/** The signs at which the person means to let go. Ticked means it has happened; a tick may be taken back. */
export function StopSigns({ signs }: { signs: readonly Sign[] }) {
  const [result, setResult] = useState<ActResult>();
  const kept = signs.filter((sign) => sign.met).map((sign) => sign.id);
  /** What was ticked, shown at once; what is kept takes over as soon as it is known. */
  const [ticked, setTicked] = useState<readonly string[]>();
  useEffect(() => setTicked(undefined), [kept.join()]);
  if (!useTexts('stop-signs') || signs.length === 0) return null;
  const turn = async (met: readonly string[]) => {
    setTicked(met);
    for (const sign of signs) {
      if (sign.met === met.includes(sign.id)) continue;
      const outcome = await doAct({
        do: 'record',
        with: { kind: 'stop-sign', id: sign.id, v: { text: sign.text, met: !sign.met } },
      });
      setResult(outcome);
      if (!outcome.ok) setTicked(undefined);
    }
  };
  return (
    <>
      <Choices
        legend={t('stop-signs.legend')}
        hint={t('stop-signs.hint')}
        options={signs.map((sign) => ({
          value: sign.id,
          label: sign.text,
          ...(sign.met ? { description: t('stop-signs.met') } : {}),
        }))}
        values={ticked ?? kept}
        onChange={(met) => void turn(met)}
      />
      <OnOutcome result={result} />
    </>
  );
}
