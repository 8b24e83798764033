import { useState } from 'preact/hooks';
import type en from '../../texts/en/contact-log.json';
import type { ActResult } from '../../home/session.ts';
import { doAct } from '../../platform/home.ts';
import { useKept } from '../../platform/kept.ts';
import { localToTime } from '../../platform/moment.ts';
import { go, goBack, goInstead } from '../../platform/place.ts';
import { texts } from '../../platform/texts.ts';
import { CrisisCard } from '../../shell/crisis-card.tsx';
import { OnOutcome } from '../../shell/outcome.tsx';
import { Button, Buttons } from '../../ui/button.tsx';
import { Choice } from '../../ui/choice.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { Field } from '../../ui/field.tsx';
import { List, ListRow } from '../../ui/list-row.tsx';
import { Page, Section } from '../../ui/page.tsx';
import { StepPage } from '../../ui/step-page.tsx';
import type { LogModel } from './contact-list.tsx';
import { formOf, missingIn, nothingTold, toEvent, type FormName, type Told } from './event-forms.ts';
import { WhenField } from './when-field.tsx';

const t = texts<typeof en>();

const groups = [
  { id: 'words', forms: ['their-invitation', 'their-answer', 'time-asked', 'no'] },
  { id: 'both', forms: ['met', 'closing', 'spoken-yes'] },
  { id: 'order', forms: ['order', 'order-ended'] },
] as const satisfies readonly { id: string; forms: readonly FormName[] }[];

/** What was it? Everyday things first; what has a screen of its own leads there. */
export function WhatHappened({ log }: { log: LogModel }) {
  const tell = (form: FormName) => go('contact-log', { tell: form });
  return (
    <Page heading={t('contact-log.what-was-it')}>
      <List>
        <ListRow title={t('contact-log.tell.i-wrote')} onSelect={() => go('i-wrote')} />
        <ListRow title={t('contact-log.tell.they-wrote')} onSelect={() => go('they-wrote')} />
        <ListRow title={t('contact-log.tell.ran-into')} onSelect={() => go('ran-into')} />
      </List>
      {groups.map((group) => {
        const shown = group.forms.filter((form) => form !== 'order-ended' || log.contact.state === 'ORDER');
        return (
          <Section key={group.id} heading={t(`contact-log.group.${group.id}`)}>
            <List>
              {shown.map((form) => (
                <ListRow key={form} title={t(`contact-log.tell.${form}`)} onSelect={() => tell(form)} />
              ))}
            </List>
          </Section>
        );
      })}
      <Buttons>
        <Button icon="back" onPress={goBack}>
          {t('contact-log.back')}
        </Button>
      </Buttons>
    </Page>
  );
}

type State = Told & { readonly when: string };
const start: State = { ...nothingTold, when: '' };

/** One thing that happened: what kind it was, what anyone could have seen, and apart from it what was read into it. */
export function RecordEvent({ name, log }: { name: FormName; log: LogModel }) {
  const kept = useKept<State>(`contact-${name}`, start);
  const [tried, setTried] = useState(false);
  const [busy, setBusy] = useState(false);
  const [result, setResult] = useState<ActResult>();
  if (!kept.ready) return null;
  const form = formOf(name);
  const told = kept.value;
  // Where one order stands there is no question which has ended.
  const [only] = log.contact.orders;
  const asked = name === 'order-ended' && log.contact.orders.length === 1 && only ? { ...told, choice: only.protects } : told;
  const missing = missingIn(name, asked);
  const keep = async () => {
    if (missing.length > 0) return setTried(true);
    setBusy(true);
    const outcome = await doAct({
      do: 'log-contact',
      with: { v: toEvent(name, asked), ...(told.when ? { at: localToTime(told.when) } : {}) },
    });
    setBusy(false);
    setResult(outcome);
    if (!outcome.ok) return;
    kept.done();
    goInstead('contact-log', { kept: outcome.ids[0] ?? 'yes' });
  };
  const { choice } = form;
  return (
    <StepPage
      step={name}
      heading={t(`contact-log.tell.${name}`)}
      helper={t(`contact-log.help.${name}`)}
      continueLabel={t('contact-log.keep')}
      onContinue={() => void keep()}
      busy={busy}
      backLabel={t('contact-log.back')}
      onBack={goBack}
    >
      {choice && asked.choice === told.choice && (
        <Choice
          legend={t(`contact-log.ask.${choice.field}`)}
          options={choice.options.map((value) => ({
            value,
            label: t(`contact-log.option.${choice.field}.${value}` as keyof typeof en),
          }))}
          value={told.choice || null}
          onChange={(value) => kept.change({ ...told, choice: value })}
          error={tried && missing.includes('choice') ? t('contact-log.choose-one') : undefined}
        />
      )}
      {form.until && (
        <DateField
          label={t(name === 'order' ? 'contact-log.order-lasts' : 'contact-log.time-lasts')}
          hint={t(name === 'order' ? 'contact-log.order-lasts-hint' : 'contact-log.time-lasts-hint')}
          value={told.until}
          onInput={(until) => kept.change({ ...told, until })}
        />
      )}
      {form.words.map((field) => (
        <Field
          key={field}
          multiline
          rows={field === 'readAs' ? 2 : 3}
          label={t(`contact-log.word.${field}`)}
          hint={t(`contact-log.word-hint.${field}`)}
          value={told.words[field] ?? ''}
          onInput={(text) => kept.change({ ...told, words: { ...told.words, [field]: text } })}
          error={tried && missing.includes(field) ? t('contact-log.words-needed') : undefined}
        />
      ))}
      <CrisisCard text={Object.values(told.words).join(' ')} />
      <WhenField
        label={t('contact-log.when')}
        earlier={t('contact-log.earlier')}
        value={told.when}
        onInput={(when) => kept.change({ ...told, when })}
      />
      <OnOutcome result={result} />
    </StepPage>
  );
}
