import { useState } from 'preact/hooks';
import type en from '../../texts/en/contact-log.json';
import type { ActResult } from '../../home/session.ts';
import { useDraft } from '../../platform/draft.ts';
import { doAct } from '../../platform/home.ts';
import { go } from '../../platform/place.ts';
import { sayDay, texts } from '../../platform/texts.ts';
import { OnOutcome } from '../../shell/outcome.tsx';
import { Button, Buttons } from '../../ui/button.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { Field } from '../../ui/field.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Facts, Page } from '../../ui/page.tsx';
import type { LogModel } from './contact-list.tsx';
import { sayEvent } from './say-event.ts';
import './state-picture.css';

const t = texts<typeof en>();

type Event = LogModel['events'][number];

const wordFields = ['happened', 'words', 'readAs', 'terms', 'how'] as const;

/** One event: the two columns, whether it was taken back, and the two things that may be done about it. */
export function OneEvent({ event }: { event: Event; log: LogModel }) {
  const written = event.v as Partial<Record<(typeof wordFields)[number] | 'until', string>>;
  const { taken } = event;
  return (
    <Page
      over={`${sayDay(event.at)} · ${event.by === 'reported' ? t('contact-log.by-them') : t('contact-log.by-me')}`}
      heading={sayEvent(event.v)}
    >
      {taken && (
        <Notice tone="closed" title={t('contact-log.taken-back')}>
          <p>
            {taken.counts || !taken.from
              ? t('contact-log.taken-counts')
              : t('contact-log.taken-from', { day: sayDay(taken.from) })}
          </p>
          <p>{t('contact-log.taken-because', { text: taken.because })}</p>
        </Notice>
      )}
      {event.redacted && <p class="quiet">{t('contact-log.redacted')}</p>}
      <Facts
        facts={[
          ...wordFields.flatMap((field) => {
            const text = written[field]?.trim();
            return text ? [{ label: t(`contact-log.word.${field}`), value: text }] : [];
          }),
          ...(written.until ? [{ label: t('contact-log.until'), value: sayDay(written.until) }] : []),
        ]}
      />
      {!wordFields.some((field) => written[field]?.trim()) && !event.redacted && <p class="quiet">{t('contact-log.no-words')}</p>}
      {!taken && event.v.event !== 'held' && <TakeBack event={event} />}
      <Buttons>
        <Button icon="back" onPress={() => go('contact-log')}>
          {t('contact-log.all')}
        </Button>
        <Button kind="link" onPress={() => go('record', { kind: 'contact', id: event.id })}>
          {t('contact-log.in-journal')}
        </Button>
      </Buttons>
    </Page>
  );
}

/** A mistake is taken back in the open: it stays to be seen, with the reason. */
function TakeBack({ event }: { event: Event }) {
  const draft = useDraft(`correct-${event.id}`);
  const [tried, setTried] = useState(false);
  const [result, setResult] = useState<ActResult>();
  const said = draft.text.trim() !== '';
  const take = async () => {
    if (!said) return setTried(true);
    const outcome = await doAct({ do: 'correct', with: { kind: 'contact', id: event.id, because: draft.text.trim() } });
    setResult(outcome);
    if (outcome.ok) draft.done();
  };
  return (
    <Disclosure summary={t('contact-log.mistake')}>
      <p>{t('contact-log.mistake-says')}</p>
      <Field
        multiline
        rows={2}
        label={t('contact-log.mistake-because')}
        value={draft.text}
        onInput={draft.write}
        error={tried && !said ? t('contact-log.words-needed') : undefined}
      />
      <Buttons>
        <Button onPress={() => void take()}>{t('contact-log.take-back')}</Button>
      </Buttons>
      <OnOutcome result={result} />
    </Disclosure>
  );
}
