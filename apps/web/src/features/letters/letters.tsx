import { useEffect } from 'preact/hooks';
import { useView } from '../../platform/home.ts';
import { isNight, thisMoment } from '../../platform/countdown.ts';
import { useKept } from '../../platform/kept.ts';
import { at } from '../../platform/moment.ts';
import { goInstead } from '../../platform/place.ts';
import type { ScreenProps } from '../../shell/screens.ts';
import { AllLetters } from './all-letters.tsx';
import { OneLetter } from './one-letter.tsx';
import { isLetterKind, minutesFor, nothingWritten, PARTS, type Writing } from './prompts.ts';
import { WhatBecomes } from './what-becomes.tsx';
import { WriteLetter } from './write-letter.tsx';

/** Letters nobody gets: a question at a time, an end, then sealed or destroyed. Never checked, never offered for sending. */
export default function Letters({ args }: ScreenProps) {
  const kept = useKept<Writing>('letter', nothingWritten);
  const letters = useView('letters', undefined);
  const asked = args['kind'];
  useEffect(() => {
    // One that was begun goes on; a question that was asked for begins a new one.
    if (kept.ready && !kept.value.kind && isLetterKind(asked))
      kept.change({ ...nothingWritten, kind: asked, endsAt: Date.now() + minutesFor(isNight(at())) * 60_000 });
  }, [kept.ready, asked]);
  if (!kept.ready || !letters) return null;
  // A page that was opened and left empty is no letter.
  const abandoned = kept.value.texts.every((text) => text.trim() === '') && (kept.value.endsAt ?? 0) < thisMoment();
  const writing = abandoned && !isLetterKind(asked) && kept.value.at < PARTS ? nothingWritten : kept.value;
  if (args['id']) return <OneLetter id={args['id']} />;
  if (!writing.kind)
    return (
      <AllLetters
        letters={letters}
        gone={args['gone'] === 'yes'}
        keptUntil={args['sealed']}
        onBegin={(kind) => kept.change({ ...nothingWritten, kind, endsAt: Date.now() + minutesFor(isNight(at())) * 60_000 })}
      />
    );
  if (writing.at >= PARTS)
    return (
      <WhatBecomes
        writing={writing}
        onBack={() => kept.change({ ...writing, at: PARTS - 1 })}
        onEnd={(how) => {
          kept.done();
          goInstead('letters', how);
        }}
      />
    );
  return <WriteLetter kind={writing.kind} writing={writing} change={kept.change} />;
}
