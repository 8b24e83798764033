import { useEffect, useState } from 'preact/hooks';
import type en from '../../texts/en/journal.json';
import type { ViewModel } from '../../home/views/index.ts';
import { onForget } from '../../platform/forget.ts';
import { useView } from '../../platform/home.ts';
import { go } from '../../platform/place.ts';
import { sayDay, texts } from '../../platform/texts.ts';
import { Button, Buttons } from '../../ui/button.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Field } from '../../ui/field.tsx';
import { List, ListRow } from '../../ui/list-row.tsx';
import { Page } from '../../ui/page.tsx';
import { Select } from '../../ui/select.tsx';
import { Status } from '../../ui/status.tsx';
import { byDay } from './by-day.ts';
import './journal.css';
import { sayField, sayKind, sayValue } from './labels.ts';
import { sayNumber } from './say-field.ts';

const t = texts<typeof en>();

/** So many at a time. */
const PAGE = 50;
const PAUSE = 200;
const EVERY = 'every';

type Item = ViewModel<'journalPage'>['items'][number];

/** What was looked for, so that Back from a record finds the list as it was; forgotten with the page. */
const nothingLooked = { query: '', kind: '', atMost: PAGE };
let looked = nothingLooked;
onForget(() => (looked = nothingLooked));

/** Everything recorded, newest first by day, found by words and by kind. */
export default function Journal() {
  const [typed, setTyped] = useState(looked.query);
  const [asked, setAsked] = useState(looked);
  const ask = (next: Partial<typeof looked>) => {
    looked = { ...asked, ...next };
    setAsked(looked);
  };
  useEffect(() => {
    if (typed === asked.query) return;
    const timer = setTimeout(() => ask({ query: typed, atMost: PAGE }), PAUSE);
    return () => clearTimeout(timer);
  }, [typed]);
  const view = useView('journalPage', asked);
  if (!view) return null;
  const write = (
    <Button kind="primary" icon="write" onPress={() => go('record', { kind: 'note' })}>
      {t('journal.write')}
    </Button>
  );
  if (view.total === 0)
    return (
      <Page heading={t('journal.heading')}>
        <EmptyState title={t('journal.empty')} actions={write}>
          <p>{t('journal.empty-says')}</p>
        </EmptyState>
      </Page>
    );
  const narrowed = asked.query.trim() !== '' || asked.kind !== '';
  return (
    <Page heading={t('journal.heading')} lead={t('journal.lead')}>
      <Buttons>{write}</Buttons>
      <Disclosure summary={t('journal.find')} open={narrowed}>
        <div class="page">
          <Field label={t('journal.search')} value={typed} onInput={setTyped} capitals="off" />
          <Select
            label={t('journal.kind')}
            options={[
              { value: EVERY, label: t('journal.every-kind', { count: view.total }) },
              ...view.kinds
                .map((one) => ({ value: one.id, name: one.known ? sayKind(one.id) : t('journal.unknown'), count: one.count }))
                .toSorted((a, b) => a.name.localeCompare(b.name))
                .map((one) => ({ value: one.value, label: t('journal.one-kind', { kind: one.name, count: one.count }) })),
            ]}
            value={asked.kind || EVERY}
            onChange={(kind) => ask({ kind: kind === EVERY ? '' : kind, atMost: PAGE })}
          />
        </div>
      </Disclosure>
      <Status>{narrowed ? t('journal.found', { count: view.found }) : undefined}</Status>
      {view.found === 0 && (
        <EmptyState
          title={t('journal.nothing')}
          actions={
            <Button
              onPress={() => {
                setTyped('');
                ask(nothingLooked);
              }}
            >
              {t('journal.show-all')}
            </Button>
          }
        >
          <p>{t('journal.nothing-says')}</p>
        </EmptyState>
      )}
      {byDay(view.items).map(({ day, items }) => (
        <section key={day} class="section journal-day">
          <h2>{sayDay(day)}</h2>
          <List>
            {items.map((item) => (
              <Row key={`${item.kind}/${item.id}`} item={item} />
            ))}
          </List>
        </section>
      ))}
      {view.found > view.items.length && (
        <Buttons>
          <Button onPress={() => ask({ atMost: asked.atMost + PAGE })}>{t('journal.more')}</Button>
          <span class="quiet small">{t('journal.shown', { shown: view.items.length, count: view.found })}</span>
        </Buttons>
      )}
    </Page>
  );
}

const clock = (at: string): string => at.slice(11, 16);

function Row({ item }: { item: Item }) {
  const kind = item.known ? sayKind(item.kind) : t('journal.unknown');
  const over = [clock(item.at), item.kind === 'contact' ? '' : kind, item.reported ? t('journal.reported') : ''].filter(Boolean);
  const head = item.heads.map(({ field, value }) => sayHead(item, field, value)).join(' · ');
  const words = item.sealedUntil ? t('journal.sealed', { day: sayDay(item.sealedUntil) }) : item.text;
  const title =
    (item.practice && <span lang="en">{item.practice}</span>) ||
    head ||
    words ||
    (item.redacted ? t('journal.words-removed') : kind);
  return (
    <ListRow over={over.join(' · ')} title={title} onSelect={() => go('record', { kind: item.kind, id: item.id })}>
      {title === words ? undefined : words || undefined}
    </ListRow>
  );
}

/** "Mood: low"; what happened between two people needs no name before it. */
const sayHead = ({ kind }: Item, field: string, value: string | number): string => {
  const said = typeof value === 'number' ? sayNumber(kind, field, value) : sayValue(kind, field, value);
  return kind === 'contact' || kind === 'decision'
    ? said.charAt(0).toUpperCase() + said.slice(1)
    : `${sayField(kind, field)}: ${said}`;
};
