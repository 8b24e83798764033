import { useState } from 'preact/hooks';
import type en from '../../texts/en/journal.json';
import type { ActResult } from '../../home/session.ts';
import { doAct, useView } from '../../platform/home.ts';
import { go, goBack, goInstead } from '../../platform/place.ts';
import { sayDay, texts } from '../../platform/texts.ts';
import { OnOutcome } from '../../shell/outcome.tsx';
import type { ScreenProps } from '../../shell/screens.ts';
import { Button, Buttons } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Facts, Page, Section } from '../../ui/page.tsx';
import { CorrectRecord } from './correct-record.tsx';
import { EditRecord } from './edit-record.tsx';
import { sayKind } from './labels.ts';
import { NewNote } from './new-note.tsx';
import { factsOf, type RecordModel } from './say-field.ts';

const t = texts<typeof en>();

/** One record. Without an id a new note; `do` edits it or takes it back. */
export default function Record({ args }: ScreenProps) {
  const { kind = '', id = '' } = args;
  const record = useView('recordPage', { kind, id });
  if (kind === 'note' && id === '') return <NewNote />;
  if (!record) return null;
  if (!record.found)
    return (
      <Page heading={t('journal.heading')}>
        <EmptyState
          title={t('record.none')}
          actions={<Button onPress={() => goInstead('journal')}>{t('record.to-journal')}</Button>}
        />
      </Page>
    );
  if (args['do'] === 'edit' && record.change === 'here') return <EditRecord record={record} />;
  if (args['do'] === 'correct' && record.correctable) return <CorrectRecord record={record} />;
  return <ReadRecord record={record} />;
}

function ReadRecord({ record }: { record: RecordModel }) {
  const facts = factsOf(record.kind, record);
  const day = record.at.slice(0, 10);
  const heading = record.practice ? (
    <span lang="en">{record.practice.title}</span>
  ) : record.known ? (
    sayKind(record.kind)
  ) : (
    t('journal.unknown')
  );
  return (
    <Page
      over={`${sayDay(record.at)}, ${record.at.slice(11, 16)}`}
      heading={heading}
      lead={record.reported ? t('record.reported') : undefined}
    >
      {record.sealedUntil && <Notice>{t('record.sealed-says', { day: sayDay(record.sealedUntil) })}</Notice>}
      {record.redacted && <Notice>{t('record.redacted')}</Notice>}
      {record.correction && (
        <Notice tone="gentle-warning">
          {record.correction.counts ? t('record.corrected-now') : t('record.corrected', { day: sayDay(record.correction.from) })}
        </Notice>
      )}
      {!record.known && <Notice>{t('record.unknown-says')}</Notice>}
      <Facts
        facts={
          record.known
            ? facts.map((fact) => ({ label: fact.label, value: <span class="kept-lines">{fact.value}</span> }))
            : Object.entries(record.v).map(([label, value]) => ({
                label,
                value: typeof value === 'string' ? value : JSON.stringify(value),
              }))
        }
      />
      {record.siblings.length > 0 && (
        <Section heading={t('record.versions')} lead={t('record.versions-says')}>
          <div class="columns">
            {record.siblings.map((version) => (
              <div key={version.hlc} class="card">
                <p class="card-over">{t('record.version-of', { day: sayDay(version.at) })}</p>
                <Facts facts={factsOf(record.kind, version).map(({ label, value }) => ({ label, value }))} />
              </div>
            ))}
          </div>
        </Section>
      )}
      {record.recorded.slice(0, 10) > day && <p class="quiet small">{t('record.recorded', { day: sayDay(record.recorded) })}</p>}
      <Doing record={record} />
    </Page>
  );
}

/** What may be done with it. */
function Doing({ record }: { record: RecordModel }) {
  const { kind, id, change } = record;
  const [asking, setAsking] = useState(false);
  const [result, setResult] = useState<ActResult>();
  const remove = async () => {
    setAsking(false);
    // The door checks the kind; unknown ones have no way to it.
    const outcome = await doAct({
      do: 'remove',
      with: { kind, id } as Extract<Parameters<typeof doAct>[0], { do: 'remove' }>['with'],
    });
    setResult(outcome);
    if (outcome.ok && record.deletion === 'all') goInstead('journal');
  };
  const edit = () => {
    if (change === 'here') go('record', { kind, id, do: 'edit' });
    else if (change === 'exercise' && record.practice) go('exercise', { id: record.practice.id, record: id });
    else if (change === 'situation' || change === 'settings' || change === 'letters') go(change);
  };
  return (
    <>
      <OnOutcome result={result} />
      <Buttons>
        {change !== 'nowhere' && (
          <Button kind="primary" icon="write" onPress={edit}>
            {change === 'here' || change === 'exercise' ? t('record.edit') : t('record.edit-there')}
          </Button>
        )}
        {record.correctable && <Button onPress={() => go('record', { kind, id, do: 'correct' })}>{t('record.correct')}</Button>}
        {record.deletion !== 'nothing' && (
          <Button kind="danger-quiet" icon="delete" onPress={() => setAsking(true)}>
            {record.deletion === 'all' ? t('record.delete') : t('record.delete-words')}
          </Button>
        )}
        <Button icon="back" onPress={goBack}>
          {t('record.back')}
        </Button>
      </Buttons>
      {record.deletion === 'nothing' && record.known && !record.redacted && <p class="quiet small">{t('record.stays')}</p>}
      <Dialog
        open={asking}
        title={t('record.delete-ask')}
        onClose={() => setAsking(false)}
        actions={
          <>
            <Button kind="danger-quiet" onPress={() => void remove()}>
              {t('record.delete-do')}
            </Button>
            <Button onPress={() => setAsking(false)}>{t('record.keep')}</Button>
          </>
        }
      >
        <p>{record.deletion === 'all' ? t('record.delete-says') : t('record.delete-words-says')}</p>
      </Dialog>
    </>
  );
}
