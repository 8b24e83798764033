import { useState } from 'preact/hooks';
import { necessaryMatters } from '@reprise/core';
import type en from '../../texts/en/i-wrote.json';
import type { ActResult } from '../../home/session.ts';
import type { ViewModel } from '../../home/views/index.ts';
import type { ScreenProps } from '../../shell/screens.ts';
import { doAct, useView } from '../../platform/home.ts';
import { useKept } from '../../platform/kept.ts';
import { localToTime } from '../../platform/moment.ts';
import { goBack } from '../../platform/place.ts';
import { texts } from '../../platform/texts.ts';
import { CrisisCard } from '../../shell/crisis-card.tsx';
import { OnOutcome } from '../../shell/outcome.tsx';
import { Choice } from '../../ui/choice.tsx';
import { Field } from '../../ui/field.tsx';
import { StepPage } from '../../ui/step-page.tsx';
import { IWroteMeaning } from './i-wrote-meaning.tsx';
import { askings, eventsOf, isTold, myKinds, nothingTold, noteOf, stepsFor, type Contact, type Told } from './what-i-did.ts';
import { WhenField } from './when-field.tsx';

const t = texts<typeof en>();

type Stand = ViewModel<'standing'>;
export type Happened = { readonly event: Contact; readonly before: Stand };

/** What kind it was, what happened apart from how it felt, and what it means now. No blame anywhere in it. */
export default function IWrote({ args }: ScreenProps) {
  const stand = useView('standing', undefined);
  const start: Told = args['kind'] === 'answer' ? { ...nothingTold, kind: 'answer' } : nothingTold;
  const kept = useKept<Told>('i-wrote', start);
  const [tried, setTried] = useState(false);
  const [busy, setBusy] = useState(false);
  const [result, setResult] = useState<ActResult>();
  const [happened, setHappened] = useState<Happened>();
  if (!stand || !kept.ready) return null;
  if (happened) return <IWroteMeaning happened={happened} now={stand} />;

  const told = kept.value;
  const canAnswer = stand.contact.replyAllowed;
  const steps = stepsFor(told, canAnswer);
  const place = Math.max(0, steps.indexOf(told.step));
  const step = steps[place] ?? 'kind';
  const change = (next: Partial<Told>) => kept.change({ ...told, step, ...next });

  const keep = async () => {
    setBusy(true);
    const at = told.when ? { at: localToTime(told.when) } : {};
    let outcome: ActResult | undefined;
    for (const v of eventsOf(told, canAnswer)) {
      outcome = await doAct({ do: 'log-contact', with: { v, ...at } });
      if (!outcome.ok) break;
    }
    const note = noteOf(told, canAnswer);
    if (outcome?.ok && note) outcome = await doAct({ do: 'record', with: { kind: 'note', v: { text: note } } });
    setBusy(false);
    setResult(outcome);
    const event = eventsOf(told, canAnswer).at(-1);
    if (!outcome?.ok || !event) return;
    kept.done();
    setHappened({ event, before: stand });
  };
  const onContinue = () => {
    if (!isTold({ ...told, step })) return setTried(true);
    setTried(false);
    const next = steps[place + 1];
    if (next) change({ step: next });
    else void keep();
  };
  const page = {
    step,
    onContinue,
    busy,
    backLabel: t('i-wrote.back'),
    onBack: () => (place === 0 ? goBack() : change({ step: steps[place - 1] ?? 'kind' })),
  };
  const missing = tried && !isTold({ ...told, step }) ? t('i-wrote.choose') : undefined;

  if (step === 'kind')
    return (
      <StepPage
        {...page}
        heading={t('i-wrote.heading')}
        helper={args['from'] === 'urge' ? t('i-wrote.lead-urge') : t('i-wrote.lead')}
        continueLabel={t('i-wrote.continue')}
      >
        <Choice
          legend={t('i-wrote.kind')}
          options={myKinds.map((value) => ({
            value,
            label: t(`i-wrote.kind.${value}`),
            description: t(`i-wrote.kind-says.${value}`),
          }))}
          value={told.kind ?? null}
          onChange={(kind) => change({ kind })}
          error={missing}
        />
      </StepPage>
    );
  if (step === 'asking')
    return (
      <StepPage {...page} heading={t('i-wrote.asking')} helper={t('i-wrote.asking-help')} continueLabel={t('i-wrote.continue')}>
        <Choice
          legend={t('i-wrote.asking')}
          legendHidden
          options={askings.map((value) => ({ value, label: t(`i-wrote.asking.${value}`) }))}
          value={told.asking ?? null}
          onChange={(asking) => change({ asking })}
          error={missing}
        />
      </StepPage>
    );
  if (step === 'they-wrote')
    return (
      <StepPage
        {...page}
        heading={t('i-wrote.they-wrote')}
        helper={t('i-wrote.they-wrote-help')}
        continueLabel={t('i-wrote.continue')}
      >
        <Choice
          legend={t('i-wrote.they-wrote')}
          legendHidden
          options={(['yes', 'no'] as const).map((value) => ({ value, label: t(`i-wrote.they-wrote.${value}`) }))}
          value={told.theyWrote === undefined ? null : told.theyWrote ? 'yes' : 'no'}
          onChange={(answer) => change({ theyWrote: answer === 'yes' })}
          error={missing}
        />
      </StepPage>
    );
  if (step === 'matter')
    return (
      <StepPage {...page} heading={t('i-wrote.matter')} helper={t('i-wrote.matter-help')} continueLabel={t('i-wrote.continue')}>
        <Choice
          legend={t('i-wrote.matter')}
          legendHidden
          options={necessaryMatters.map((value) => ({ value, label: t(`i-wrote.matter.${value}`) }))}
          value={told.matter ?? null}
          onChange={(matter) => change({ matter })}
          error={missing}
        />
      </StepPage>
    );
  return (
    <StepPage {...page} heading={t('i-wrote.account')} helper={t('i-wrote.account-help')} continueLabel={t('i-wrote.keep')}>
      <Field
        multiline
        rows={3}
        label={t('i-wrote.happened')}
        hint={t('i-wrote.happened-hint')}
        value={told.happened}
        onInput={(text) => change({ happened: text })}
      />
      <Field
        multiline
        rows={3}
        label={t('i-wrote.felt')}
        hint={t('i-wrote.felt-hint')}
        value={told.felt}
        onInput={(text) => change({ felt: text })}
      />
      <CrisisCard text={`${told.happened} ${told.felt}`} />
      <WhenField
        value={told.when}
        onInput={(when) => change({ when })}
        label={t('i-wrote.when')}
        earlier={t('i-wrote.earlier')}
      />
      <OnOutcome result={result} />
    </StepPage>
  );
}
