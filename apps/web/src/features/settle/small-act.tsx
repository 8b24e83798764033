import { useState } from 'preact/hooks';
import type en from '../../texts/en/settle.json';
import type { ActResult } from '../../home/session.ts';
import { clockFace, useSecondsUntil } from '../../platform/countdown.ts';
import { doAct } from '../../platform/home.ts';
import { texts } from '../../platform/texts.ts';
import { OnOutcome } from '../../shell/outcome.tsx';
import { Button, Buttons } from '../../ui/button.tsx';
import { Choice } from '../../ui/choice.tsx';
import { Status } from '../../ui/status.tsx';
import { TimerRing } from '../../ui/timer-ring.tsx';

const t = texts<typeof en>();

const acts = ['water', 'shower', 'window', 'blanket', 'tidy', 'walk'] as const;
type Small = (typeof acts)[number];
/** Recorded under what it does one good with. */
const sorts = { water: 'rest', shower: 'rest', window: 'rest', blanket: 'rest', tidy: 'other', walk: 'move' } as const;

const FIVE = 5 * 60;

/** One thing with the hands or feet, five minutes. Noted afterwards, if one likes. */
export function SmallAct() {
  const [act, setAct] = useState<Small | null>(null);
  const [end, setEnd] = useState<number>();
  const [result, setResult] = useState<ActResult>();
  const left = useSecondsUntil(end);
  const note = async () => {
    if (act)
      setResult(
        await doAct({ do: 'record', with: { kind: 'did', v: { what: t(`settle.act.${act}`), sort: sorts[act], minutes: 5 } } }),
      );
  };
  if (result?.ok) return <Status>{t('settle.act-noted')}</Status>;
  if (end !== undefined && act)
    return (
      <div class="section">
        <p class="lead">{t(`settle.act.${act}`)}</p>
        {left > 0 && (
          <TimerRing name={t('settle.act-timer')} totalSeconds={FIVE} leftSeconds={left}>
            {clockFace(left)}
          </TimerRing>
        )}
        <Status>{left === 0 ? t('settle.act-over') : undefined}</Status>
        <Buttons>
          <Button onPress={() => void note()}>{t('settle.act-did')}</Button>
          <Button kind="link" onPress={() => setEnd(undefined)}>
            {t('settle.act-other')}
          </Button>
        </Buttons>
        <OnOutcome result={result} />
      </div>
    );
  return (
    <div class="section">
      <Choice
        legend={t('settle.act-legend')}
        options={acts.map((value) => ({ value, label: t(`settle.act.${value}`) }))}
        value={act}
        onChange={setAct}
      />
      <Buttons>
        <Button disabled={!act} onPress={() => setEnd(Date.now() + FIVE * 1000)}>
          {t('settle.act-start')}
        </Button>
      </Buttons>
    </div>
  );
}
