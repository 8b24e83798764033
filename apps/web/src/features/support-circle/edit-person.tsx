import { useState } from 'preact/hooks';
import type en from '../../texts/en/support-circle.json';
import type { ActResult } from '../../home/session.ts';
import { doAct } from '../../platform/home.ts';
import { useKept } from '../../platform/kept.ts';
import { goBack, goInstead } from '../../platform/place.ts';
import { texts } from '../../platform/texts.ts';
import { AboutPractice } from '../../shell/about-practice.tsx';
import { OnOutcome } from '../../shell/outcome.tsx';
import { Button } from '../../ui/button.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Field } from '../../ui/field.tsx';
import { StepPage } from '../../ui/step-page.tsx';
import type { PersonModel } from './person-card.tsx';

const t = texts<typeof en>();

type Form = { name: string; forWhat: string; reach: string; lastSpokenOn: string; toAsk: string };

const said = (form: Form): Partial<Form> =>
  Object.fromEntries(Object.entries(form).flatMap(([field, text]) => (text.trim() ? [[field, text.trim()]] : [])));

type Props = { person: PersonModel | undefined; today: string; first?: boolean };

/** A name is enough. */
export function EditPerson({ person, today, first }: Props) {
  const v = person?.v;
  const kept = useKept<Form>(`person-${person?.id ?? 'new'}`, {
    name: v?.name ?? '',
    forWhat: v?.forWhat ?? '',
    reach: v?.reach ?? '',
    lastSpokenOn: v?.lastSpokenOn ?? '',
    toAsk: v?.toAsk ?? '',
  });
  const [tried, setTried] = useState(false);
  const [asking, setAsking] = useState(false);
  const [result, setResult] = useState<ActResult>();
  if (!kept.ready) return null;
  const form = kept.value;
  const change = (next: Partial<Form>) => kept.change({ ...form, ...next });
  const leave = () => {
    kept.done();
    goInstead('support-circle');
  };
  const keep = async () => {
    if (form.name.trim() === '') return setTried(true);
    const outcome = await doAct({
      do: 'record',
      with: { kind: 'person', v: said(form), ...(person ? { id: person.id } : {}) },
    });
    setResult(outcome);
    if (outcome.ok) leave();
  };
  const remove = async () => {
    setAsking(false);
    if (!person) return;
    const outcome = await doAct({ do: 'remove', with: { kind: 'person', id: person.id } });
    setResult(outcome);
    if (outcome.ok) leave();
  };
  return (
    <>
      <StepPage
        step="person"
        heading={person ? person.v.name : first ? t('support-circle.first') : t('support-circle.new')}
        helper={first ? t('support-circle.first-help') : undefined}
        continueLabel={t('support-circle.keep')}
        onContinue={() => void keep()}
        backLabel={t('support-circle.back')}
        onBack={goBack}
        other={
          person && (
            <Button kind="danger-quiet" icon="delete" onPress={() => setAsking(true)}>
              {t('support-circle.delete')}
            </Button>
          )
        }
      >
        <Field
          label={t('support-circle.name')}
          capitals="words"
          value={form.name}
          onInput={(name) => change({ name })}
          error={tried && form.name.trim() === '' ? t('support-circle.name-missing') : undefined}
        />
        <Field
          label={t('support-circle.for-what')}
          hint={t('support-circle.for-what-hint')}
          value={form.forWhat}
          onInput={(forWhat) => change({ forWhat })}
        />
        <Field
          label={t('support-circle.reach')}
          hint={t('support-circle.reach-hint')}
          inputMode="tel"
          capitals="off"
          value={form.reach}
          onInput={(reach) => change({ reach })}
        />
        <DateField
          label={t('support-circle.last-spoken')}
          max={today}
          value={form.lastSpokenOn}
          onInput={(lastSpokenOn) => change({ lastSpokenOn })}
        />
        <Field
          multiline
          rows={2}
          label={t('support-circle.to-ask')}
          hint={t('support-circle.to-ask-hint')}
          value={form.toAsk}
          onInput={(toAsk) => change({ toAsk })}
        />
        <OnOutcome result={result} />
      </StepPage>
      {first && <AboutPractice id="support-circle" />}
      <Dialog
        open={asking}
        title={t('support-circle.delete-ask', { name: person?.v.name ?? '' })}
        onClose={() => setAsking(false)}
        actions={
          <>
            <Button kind="danger-quiet" onPress={() => void remove()}>
              {t('support-circle.delete-do')}
            </Button>
            <Button onPress={() => setAsking(false)}>{t('support-circle.delete-not')}</Button>
          </>
        }
      >
        {t('support-circle.delete-says')}
      </Dialog>
    </>
  );
}
