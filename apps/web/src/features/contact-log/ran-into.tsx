import { useState } from 'preact/hooks';
import type en from '../../texts/en/ran-into.json';
import type { ActResult } from '../../home/session.ts';
import { doAct, useView } from '../../platform/home.ts';
import { useKept } from '../../platform/kept.ts';
import { localToTime } from '../../platform/moment.ts';
import { go, goBack, goInstead } from '../../platform/place.ts';
import { texts } from '../../platform/texts.ts';
import { CrisisCard } from '../../shell/crisis-card.tsx';
import { OnOutcome } from '../../shell/outcome.tsx';
import { StandingNotice } from '../../shell/standing-notice.tsx';
import { Button, Buttons } from '../../ui/button.tsx';
import { Choice } from '../../ui/choice.tsx';
import { Field } from '../../ui/field.tsx';
import { Page } from '../../ui/page.tsx';
import { StepPage } from '../../ui/step-page.tsx';
import { eventOfMeeting, ways, type Way } from './how-we-met.ts';
import { WhenField } from './when-field.tsx';

const t = texts<typeof en>();

/** By chance, by agreement, or because one went there: three things, told apart. */
export default function RanInto() {
  const stand = useView('standing', undefined);
  const kept = useKept<{ way?: Way; happened: string; readAs: string; when: string }>('ran-into', {
    happened: '',
    readAs: '',
    when: '',
  });
  const [tried, setTried] = useState(false);
  const [busy, setBusy] = useState(false);
  const [result, setResult] = useState<ActResult>();
  const [done, setDone] = useState<Way>();
  if (!stand || !kept.ready) return null;

  if (done)
    return (
      <Page heading={t('ran-into.noted')} lead={t(`ran-into.noted.${done}`)}>
        <StandingNotice stand={stand} folded />
        <Buttons>
          <Button kind="primary" onPress={() => go('cannot-settle')}>
            {t('ran-into.settle')}
          </Button>
          <Button onPress={() => go('urge')}>{t('ran-into.urge')}</Button>
          <Button kind="link" onPress={() => goInstead('today')}>
            {t('ran-into.today')}
          </Button>
        </Buttons>
      </Page>
    );

  const { way, happened, readAs, when } = kept.value;
  const change = (next: Partial<typeof kept.value>) => kept.change({ ...kept.value, ...next });
  const keep = async () => {
    if (!way) return setTried(true);
    setBusy(true);
    const outcome = await doAct({
      do: 'log-contact',
      with: { v: eventOfMeeting(way, happened, readAs), ...(when ? { at: localToTime(when) } : {}) },
    });
    setBusy(false);
    setResult(outcome);
    if (!outcome.ok) return;
    kept.done();
    setDone(way);
  };
  return (
    <StepPage
      step="ran-into"
      heading={t('ran-into.heading', { name: stand.name })}
      helper={t('ran-into.lead')}
      continueLabel={t('ran-into.keep')}
      onContinue={() => void keep()}
      busy={busy}
      backLabel={t('ran-into.back')}
      onBack={goBack}
    >
      <Choice
        legend={t('ran-into.way')}
        options={ways.map((value) => ({ value, label: t(`ran-into.way.${value}`) }))}
        value={way ?? null}
        onChange={(value) => change({ way: value })}
        error={tried && !way ? t('ran-into.choose') : undefined}
      />
      <Field
        multiline
        rows={2}
        label={t('ran-into.happened')}
        hint={t('ran-into.happened-hint')}
        value={happened}
        onInput={(text) => change({ happened: text })}
      />
      <Field
        multiline
        rows={2}
        label={t('ran-into.read-as')}
        hint={t('ran-into.read-as-hint')}
        value={readAs}
        onInput={(text) => change({ readAs: text })}
      />
      <CrisisCard text={`${happened} ${readAs}`} />
      <WhenField
        value={when}
        onInput={(text) => change({ when: text })}
        label={t('ran-into.when')}
        earlier={t('ran-into.earlier')}
      />
      <OnOutcome result={result} />
    </StepPage>
  );
}
