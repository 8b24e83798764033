import { useState } from 'preact/hooks';
import type en from '../../texts/en/first-contact.json';
import type { ActResult } from '../../home/session.ts';
import type { ViewModel } from '../../home/views/index.ts';
import { useDraft } from '../../platform/draft.ts';
import { ask, doAct, refresh } from '../../platform/home.ts';
import { go } from '../../platform/place.ts';
import { sayDay, texts } from '../../platform/texts.ts';
import { AboutPractice } from '../../shell/about-practice.tsx';
import { CrisisCard } from '../../shell/crisis-card.tsx';
import { OnOutcome } from '../../shell/outcome.tsx';
import { Button, Buttons } from '../../ui/button.tsx';
import { Choices } from '../../ui/choice.tsx';
import { Field } from '../../ui/field.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Page, Section } from '../../ui/page.tsx';
import { Status } from '../../ui/status.tsx';
import { Before } from './before.tsx';
import { checksFor, isLate, LONG, MORNING, type Check } from './message-hours.ts';

const t = texts<typeof en>();

export type Mode = 'first-message' | 'invitation' | 'answer';
export type Model = ViewModel<'firstContact'>;

/**
 * The one place from which words may be copied. Before it: what was written for this moment. Nothing is sent from here; the
 * gate is looked at once more at the very moment of copying.
 */
export function Writing({ model, mode }: { model: Model; mode: Mode }) {
  const planned = mode === 'answer' || (model.plan !== undefined && model.plan.fits !== false);
  return (
    <Page heading={t(`first-contact.heading.${mode}`, { name: model.name })} lead={t(`first-contact.lead.${mode}`)}>
      <Before model={model} mode={mode} />
      {planned && <Draft model={model} mode={mode} />}
      <Buttons>
        <Button kind="link" onPress={() => go('decision-worksheet')}>
          {t('first-contact.not-after-all')}
        </Button>
      </Buttons>
      <AboutPractice id={model.practice ?? 'first-message'} />
    </Page>
  );
}

function Draft({ model, mode }: { model: Model; mode: Mode }) {
  const draft = useDraft(`message-${mode}`);
  const [checked, setChecked] = useState<readonly Check[]>([]);
  const [copied, setCopied] = useState<'yes' | 'by-hand'>();
  const [result, setResult] = useState<ActResult>();
  const [busy, setBusy] = useState(false);
  const wanted = checksFor(mode);
  const text = draft.text.trim();
  const late = isLate(model.hour);
  const ready = text !== '' && wanted.every((one) => checked.includes(one));

  /** Nothing leaves on what was true a while ago. */
  const stillOpen = async (): Promise<boolean> => {
    const fresh = await ask('firstContact', undefined);
    if (fresh.open && fresh.mode === mode && !isLate(fresh.hour)) return true;
    refresh();
    return false;
  };
  const copy = async () => {
    if (!(await stillOpen())) return;
    try {
      await navigator.clipboard.writeText(text);
      setCopied('yes');
    } catch {
      setCopied('by-hand');
    }
  };
  const sent = async () => {
    setBusy(true);
    const v =
      mode === 'answer' ? ({ event: 'reply', words: text } as const) : ({ event: 'outreach', of: mode, words: text } as const);
    const outcome = await doAct({ do: 'log-contact', with: { v } });
    setBusy(false);
    setResult(outcome);
    if (!outcome.ok) return;
    draft.done();
    if (mode === 'answer') go('contact-log', { kept: outcome.ids[0] ?? 'yes' });
  };

  return (
    <Section heading={t('first-contact.words')} lead={t(`first-contact.structure.${mode}`)}>
      <Field
        multiline
        rows={5}
        label={t('first-contact.draft')}
        labelHidden
        value={draft.text}
        onInput={(next) => {
          setCopied(undefined);
          draft.write(next);
        }}
      />
      {text.length > LONG && <p class="quiet">{t('first-contact.long')}</p>}
      <CrisisCard text={draft.text} />
      {text !== '' && (
        <Choices
          legend={t('first-contact.look-again')}
          hint={t('first-contact.look-again-hint')}
          options={wanted.map((value) => ({ value, label: t(`first-contact.check.${value}`) }))}
          values={checked}
          onChange={setChecked}
        />
      )}
      {late ? (
        <Notice
          tone="gentle-warning"
          title={t('first-contact.late')}
          actions={<Button onPress={() => go('today')}>{t('first-contact.keep-until-morning')}</Button>}
        >
          {t('first-contact.late-says', { hour: MORNING })}
        </Notice>
      ) : (
        <>
          {model.plan?.says['time'] && <p class="quiet">{t('first-contact.your-time', { time: model.plan.says['time'] })}</p>}
          {!copied && (
            <Buttons>
              <Button kind="primary" disabled={!ready} onPress={() => void copy()}>
                {t('first-contact.copy')}
              </Button>
              <Button onPress={() => go('today')}>{t('first-contact.not-today')}</Button>
            </Buttons>
          )}
          {!ready && text !== '' && <p class="small quiet">{t('first-contact.copy-when')}</p>}
        </>
      )}
      <Status>{copied && t(copied === 'yes' ? 'first-contact.copied' : 'first-contact.copy-by-hand')}</Status>
      {copied && !late && (
        <Notice
          title={t('first-contact.did-you')}
          actions={
            <>
              <Button kind="primary" busy={busy} onPress={() => void sent()}>
                {t('first-contact.sent')}
              </Button>
              <Button onPress={() => setCopied(undefined)}>{t('first-contact.not-sent')}</Button>
            </>
          }
        >
          {t('first-contact.did-you-says')}
        </Notice>
      )}
      {model.safetyOn && <p class="small quiet">{t('first-contact.safety-on', { day: sayDay(model.safetyOn, 'short') })}</p>}
      <OnOutcome result={result} />
    </Section>
  );
}
