import { useState } from 'preact/hooks';
import { companies } from '@reprise/core';
import type en from '../texts/en/check-in.json';
import type { ActResult } from '../home/session.ts';
import { useKept } from '../platform/kept.ts';
import { doAct } from '../platform/home.ts';
import { texts } from '../platform/texts.ts';
import { Button, Buttons } from '../ui/button.tsx';
import { Choice } from '../ui/choice.tsx';
import { Field } from '../ui/field.tsx';
import { Mood } from '../ui/mood.tsx';
import { Scale } from '../ui/scale.tsx';
import { Status } from '../ui/status.tsx';
import { CrisisCard } from './crisis-card.tsx';
import { OnOutcome } from './outcome.tsx';
import { useTexts } from './use-texts.ts';

const t = texts<typeof en>();

export type CheckIn = { mood: number; longing: number };
type Company = (typeof companies)[number];
/** `mood` as it is recorded, from 0. */
type Answers = { mood?: number; longing?: number; company?: Company; note: string };

/** Ten seconds: mood first; the rest is asked once it is told. `primary` where nothing else on the screen is. */
export function CheckInForm({ onKept, primary = false }: { onKept: (kept: CheckIn) => void; primary?: boolean }) {
  const there = useTexts('check-in');
  const kept = useKept<Answers>('check-in', { note: '' });
  const [tried, setTried] = useState(false);
  const [noting, setNoting] = useState(false);
  const [result, setResult] = useState<ActResult>();
  if (!there || !kept.ready) return null;
  const { mood, longing, company, note } = kept.value;
  const change = (next: Partial<Answers>) => kept.change({ ...kept.value, ...next });

  const keep = async () => {
    if (mood === undefined || longing === undefined) return setTried(true);
    const v = { mood, longing, ...(company ? { company } : {}), ...(note.trim() ? { note: note.trim() } : {}) };
    const outcome = await doAct({ do: 'record', with: { kind: 'check-in', v } });
    setResult(outcome);
    if (!outcome.ok) return;
    kept.done();
    setTried(false);
    setNoting(false);
    onKept({ mood, longing });
  };

  return (
    <div class="section">
      <Mood
        legend={t('check-in.mood')}
        labels={[t('check-in.mood-1'), t('check-in.mood-2'), t('check-in.mood-3'), t('check-in.mood-4'), t('check-in.mood-5')]}
        value={mood === undefined ? null : mood + 1}
        onChange={(value) => change({ mood: value - 1 })}
      />
      {mood !== undefined && (
        <>
          <Scale
            legend={t('check-in.longing')}
            low={t('check-in.longing-low')}
            high={t('check-in.longing-high')}
            value={longing ?? null}
            onChange={(value) => change({ longing: value })}
            error={tried && longing === undefined ? t('check-in.longing-missing') : undefined}
          />
          <Choice
            legend={t('check-in.company')}
            options={companies.map((value) => ({ value, label: t(`check-in.company.${value}`) }))}
            value={company ?? null}
            onChange={(value) => change({ company: value })}
          />
          {noting || note !== '' ? (
            <>
              <Field multiline rows={2} label={t('check-in.note')} value={note} onInput={(text) => change({ note: text })} />
              <CrisisCard text={note} />
            </>
          ) : null}
          <Buttons>
            <Button kind={primary ? 'primary' : 'quiet'} onPress={() => void keep()}>
              {t('check-in.keep')}
            </Button>
            {!noting && note === '' && (
              <Button kind="link" onPress={() => setNoting(true)}>
                {t('check-in.add-note')}
              </Button>
            )}
          </Buttons>
        </>
      )}
      <Status>{tried && mood === undefined ? t('check-in.mood-missing') : undefined}</Status>
      <OnOutcome result={result} />
    </div>
  );
}
