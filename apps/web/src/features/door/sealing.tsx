import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Act, FieldsOf } from '@reprise/core';
import type en from '../../texts/en/door.json';
import { sealAct } from '../../platform/home.ts';
import { go, goBack } from '../../platform/place.ts';
import { texts } from '../../platform/texts.ts';
import { Breath } from '../../ui/breath.tsx';
import { Button, Buttons } from '../../ui/button.tsx';
import { Choice } from '../../ui/choice.tsx';
import { Field } from '../../ui/field.tsx';
import { Mood } from '../../ui/mood.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Page } from '../../ui/page.tsx';
import { Scale } from '../../ui/scale.tsx';
import { StepPage } from '../../ui/step-page.tsx';
import { sayFailure } from './say-failure.ts';

const t = texts<typeof en>();

/** What can be done at the lock without opening it. */
export const sealings = ['urge', 'check-in', 'draft', 'breathe'] as const;
type What = (typeof sealings)[number];

/** Writes under the lock: sealed at once, and readable only once the journal is opened. */
export function Sealing({ what }: { what: What }) {
  const [isSealed, setSealed] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const [failure, setFailure] = useState<string>();

  const seal = async (doing: Act) => {
    setBusy(true);
    const sealed = await sealAct(doing);
    setBusy(false);
    if (sealed.ok) setSealed(true);
    else setFailure(sayFailure(sealed.failure));
  };

  if (what === 'breathe') return <Breathe />;
  if (isSealed) return <Sealed what={what} />;
  const Part = parts[what];
  return (
    <Part
      onSeal={(doing) => void seal(doing)}
      busy={isBusy}
      failure={failure && <Notice tone="gentle-warning">{failure}</Notice>}
    />
  );
}

type PartProps = { onSeal: (doing: Act) => void; busy: boolean; failure: ComponentChildren };

function Urge({ onSeal, busy, failure }: PartProps) {
  const [before, setBefore] = useState<number | null>(null);
  const [wanting, setWanting] = useState('');
  const [isMissing, setMissing] = useState(false);
  return (
    <StepPage
      step="urge"
      heading={t('seal.urge')}
      helper={t('seal.how')}
      continueLabel={t('seal.keep')}
      busy={busy}
      backLabel={t('keep.back')}
      onBack={goBack}
      onContinue={() => {
        if (before === null) return setMissing(true);
        const v = { before, ...(wanting.trim() ? { wanting: wanting.trim() } : {}) };
        onSeal({ do: 'record', with: { kind: 'urge', v } });
      }}
    >
      <Scale
        legend={t('seal.urge')}
        legendHidden
        low={t('seal.low')}
        high={t('seal.high')}
        value={before}
        onChange={setBefore}
        error={isMissing && before === null ? t('seal.number-missing') : undefined}
      />
      <Field multiline rows={2} label={t('seal.wanting')} value={wanting} onInput={setWanting} />
      {failure}
    </StepPage>
  );
}

// The type of core's own list: the list itself would bring the whole journal's schema to the lock.
const companies = ['alone', 'with-others'] as const satisfies readonly FieldsOf<'check-in'>['company'][];
const moods = ['0', '1', '2', '3', '4'] as const;

function CheckIn({ onSeal, busy, failure }: PartProps) {
  const [mood, setMood] = useState<number | null>(null);
  const [longing, setLonging] = useState<number | null>(null);
  const [company, setCompany] = useState<(typeof companies)[number] | null>(null);
  const [isMissing, setMissing] = useState(false);
  const [veryLow, low, between, lighter, light] = moods.map((one) => t(`seal.mood.${one}`)) as [
    string,
    string,
    string,
    string,
    string,
  ];
  return (
    <StepPage
      step="check-in"
      heading={t('seal.check-in')}
      helper={t('seal.how')}
      continueLabel={t('seal.keep')}
      busy={busy}
      backLabel={t('keep.back')}
      onBack={goBack}
      onContinue={() => {
        if (mood === null || longing === null) return setMissing(true);
        const v = { mood: mood - 1, longing, ...(company ? { company } : {}) };
        onSeal({ do: 'record', with: { kind: 'check-in', v } });
      }}
    >
      <Mood
        legend={t('seal.mood')}
        labels={[veryLow, low, between, lighter, light]}
        value={mood}
        onChange={setMood}
        error={isMissing && mood === null ? t('seal.mood-missing') : undefined}
      />
      <Scale
        legend={t('seal.longing')}
        low={t('seal.low')}
        high={t('seal.high')}
        value={longing}
        onChange={setLonging}
        error={isMissing && longing === null ? t('seal.number-missing') : undefined}
      />
      <Choice
        legend={t('seal.company')}
        options={companies.map((value) => ({ value, label: t(`seal.company.${value}`) }))}
        value={company}
        onChange={setCompany}
      />
      {failure}
    </StepPage>
  );
}

function Draft({ onSeal, busy, failure }: PartProps) {
  const [text, setText] = useState('');
  const [isMissing, setMissing] = useState(false);
  return (
    <StepPage
      step="draft"
      heading={t('seal.draft')}
      helper={t('seal.draft-how')}
      continueLabel={t('seal.until-morning')}
      busy={busy}
      backLabel={t('keep.back')}
      onBack={goBack}
      onContinue={() => {
        if (text.trim() === '') return setMissing(true);
        onSeal({ do: 'record', with: { kind: 'note', v: { text: text.trim() } } });
      }}
    >
      <Field
        multiline
        rows={6}
        label={t('seal.draft-text')}
        value={text}
        onInput={setText}
        error={isMissing && text.trim() === '' ? t('seal.text-missing') : undefined}
      />
      {failure}
    </StepPage>
  );
}

const parts = { urge: Urge, 'check-in': CheckIn, draft: Draft } as const;

function Sealed({ what }: { what: Exclude<What, 'breathe'> }) {
  return (
    <Page heading={t(`sealed.${what}`)} lead={t('sealed.lead')}>
      <Buttons>
        <Button kind="primary" onPress={goBack}>
          {t('sealed.back')}
        </Button>
        <Button onPress={() => go('unlock', { part: 'breathe' })}>{t('unlock.breathe')}</Button>
        <Button onPress={() => go('help')}>{t('sealed.help')}</Button>
      </Buttons>
    </Page>
  );
}

function Breathe() {
  const [isRunning, setRunning] = useState(false);
  return (
    <Page heading={t('unlock.breathe')}>
      <Breath
        running={isRunning}
        onToggle={() => setRunning(!isRunning)}
        startLabel={t('breathe.start')}
        stopLabel={t('breathe.stop')}
        inLabel={t('breathe.in')}
        outLabel={t('breathe.out')}
        words={t('breathe.words')}
      />
      <Buttons>
        <Button icon="back" onPress={goBack}>
          {t('keep.back')}
        </Button>
      </Buttons>
    </Page>
  );
}
