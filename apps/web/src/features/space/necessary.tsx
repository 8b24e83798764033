import { useState } from 'preact/hooks';
import { necessaryMatters, type NecessaryMatter } from '@reprise/core';
import type en from '../../texts/en/space.json';
import type { ActResult } from '../../home/session.ts';
import { doAct } from '../../platform/home.ts';
import { goBack } from '../../platform/place.ts';
import { texts } from '../../platform/texts.ts';
import { OnOutcome } from '../../shell/outcome.tsx';
import { Choices } from '../../ui/choice.tsx';
import { Field } from '../../ui/field.tsx';
import { StepPage } from '../../ui/step-page.tsx';
import type { SpaceModel } from './space-clock.tsx';

const t = texts<typeof en>();

/** What has to go on, and the one quiet way for it that the other accepts. */
export function Necessary({ clock }: { clock: SpaceModel }) {
  const [matters, setMatters] = useState<readonly NecessaryMatter[]>(clock.situation?.necessary ?? []);
  const [route, setRoute] = useState(clock.situation?.necessaryRoute ?? '');
  const [result, setResult] = useState<ActResult>();
  const keep = async () => {
    if (!clock.situation) return;
    const { necessaryRoute: _before, ...rest } = clock.situation;
    const outcome = await doAct({
      do: 'set-situation',
      with: { ...rest, necessary: [...matters], ...(route.trim() ? { necessaryRoute: route.trim() } : {}) },
    });
    setResult(outcome);
    if (outcome.ok) goBack();
  };
  return (
    <StepPage
      step="necessary"
      heading={t('space.necessary')}
      helper={t('space.necessary-says')}
      continueLabel={t('space.keep')}
      onContinue={() => void keep()}
      backLabel={t('space.back')}
      onBack={goBack}
    >
      <Choices
        legend={t('space.matters')}
        options={necessaryMatters.map((value) => ({ value, label: t(`space.matter.${value}`) }))}
        values={matters}
        onChange={setMatters}
      />
      <Field label={t('space.route')} hint={t('space.route-hint')} value={route} onInput={setRoute} />
      <OnOutcome result={result} />
    </StepPage>
  );
}
