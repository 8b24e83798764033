import { useState } from 'preact/hooks';
import type en from '../../texts/en/urge.json';
import type { ActResult } from '../../home/session.ts';
import { thisMoment } from '../../platform/countdown.ts';
import { useKept } from '../../platform/kept.ts';
import { doAct, useView } from '../../platform/home.ts';
import { goInstead } from '../../platform/place.ts';
import { texts } from '../../platform/texts.ts';
import { AfterPause } from './after-pause.tsx';
import { HowStrong } from './how-strong.tsx';
import { Noted } from './noted.tsx';
import { Pause } from './pause.tsx';
import { isForgotten, newUrge, onceMore, PAUSE_SECONDS, toRecord, type Urge as UrgeState } from './urge-flow.ts';
import { WhatIsHoped } from './what-is-hoped.tsx';

const t = texts<typeof en>();

/** A wish to write: how strong, ten minutes with what is one's own, and how it is then. Nothing is forbidden. */
export default function Urge() {
  const kept = useKept<UrgeState>('urge', newUrge);
  const stand = useView('standing', undefined);
  const help = useView('urgeHelp', undefined);
  const [ended, setEnded] = useState<UrgeState>();
  const [result, setResult] = useState<ActResult>();
  if (!kept.ready || !stand || !help) return null;
  const urge = isForgotten(kept.value, thisMoment()) ? newUrge : kept.value;
  const change = (next: Partial<UrgeState>) => kept.change({ ...urge, ...next });

  /** Written at the start and again at the end, so that a pause nobody came back to is noted as well. */
  const record = async (as: UrgeState): Promise<string | undefined> => {
    const v = toRecord(as, (about) => t(`urge.about.${about}`, { name: stand.name }));
    const outcome = await doAct({ do: 'record', with: { kind: 'urge', v, ...(as.record ? { id: as.record } : {}) } });
    setResult(outcome);
    return outcome.ok ? outcome.ids[0] : undefined;
  };

  const begin = async (as: UrgeState) => {
    const id = await record(as);
    if (id) kept.change({ ...as, record: id });
  };

  const end = async () => {
    if (!(await record(urge))) return;
    kept.done();
    if (urge.outcome === 'wrote') return goInstead('i-wrote', { from: 'urge' });
    setEnded(urge);
  };

  if (ended)
    return (
      <Noted
        urge={ended}
        stand={stand}
        help={help}
        onAgain={() => {
          setEnded(undefined);
          void begin(onceMore(ended, Date.now()));
        }}
      />
    );
  const screen = { urge, stand, help, change, result };
  switch (urge.step) {
    case 'strength':
      return (
        <HowStrong
          {...screen}
          onContinue={() => void begin({ ...urge, step: 'pause', endsAt: Date.now() + PAUSE_SECONDS * 1000 })}
        />
      );
    case 'pause':
      return <Pause {...screen} />;
    case 'hoping':
      return <WhatIsHoped {...screen} />;
    case 'after':
      return <AfterPause {...screen} onContinue={() => void end()} />;
  }
}
