import { useState } from 'preact/hooks';
import { motives } from '@reprise/core';
import type en from '../../texts/en/report.json';
import type { ViewModel } from '../../home/views/index.ts';
import { reportParts, type ReportPart } from '../../home/views/report-parts.ts';
import { useView } from '../../platform/home.ts';
import { at } from '../../platform/moment.ts';
import { sayDay, texts } from '../../platform/texts.ts';
import { Button, Buttons } from '../../ui/button.tsx';
import { Choices } from '../../ui/choice.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Page, Section } from '../../ui/page.tsx';

const t = texts<typeof en>();

type Model = ViewModel<'report'>;

const one = (value: number): string => value.toFixed(1);

/** Answers under their own headings, the newest first. */
function Answers({ items }: { items: Model['items'] }) {
  const headings = [...new Set(items.map((item) => item.heading))];
  return (
    <>
      {headings.map((heading) => (
        <div key={heading}>
          <h3>{heading}</h3>
          <ul>
            {items
              .filter((item) => item.heading === heading)
              .map((item) => (
                <li key={item.record}>
                  {item.text} <span class="quiet small">({sayDay(item.at, 'short')})</span>
                </li>
              ))}
          </ul>
        </div>
      ))}
    </>
  );
}

function Part({ part, model }: { part: ReportPart; model: Model }) {
  const items = model.items.filter((item) => item.part === part);
  const inside = (
    <>
      <Answers items={items} />
      {part === 'mood' &&
        model.weeks.map((week) => (
          <p key={week.weeksAgo}>
            {t('report.week', { weeks: week.weeksAgo, count: week.count, mood: one(week.mood), longing: one(week.longing) })}
          </p>
        ))}
      {part === 'motives' && model.motives && (
        <ul>
          {motives.map((motive) => (
            <li key={motive}>
              {t('report.motive', { what: t(`report.motive.${motive}`), score: model.motives?.[motive] ?? 0 })}
            </li>
          ))}
        </ul>
      )}
      {part === 'contacts' && (
        <ul>
          {model.contacts.map((contact) => (
            <li key={contact.id}>
              {sayDay(contact.at, 'short')}: {t(`report.event.${contact.event}`)}
              {contact.happened ? ` – ${contact.happened}` : ''}
            </li>
          ))}
        </ul>
      )}
    </>
  );
  const empty =
    items.length === 0 &&
    !(part === 'mood' && model.weeks.length > 0) &&
    !(part === 'motives' && model.motives) &&
    !(part === 'contacts' && model.contacts.length > 0);
  return <Section heading={t(`report.part.${part}`)}>{empty ? <p class="quiet">{t('report.nothing')}</p> : inside}</Section>;
}

/** A page for a counsellor: what goes onto it is chosen, seen here first, and printed or saved by the browser. */
export default function Report() {
  const model = useView('report', undefined);
  const [changed, setChanged] = useState<readonly ReportPart[]>();
  if (!model) return null;
  const chosen = changed ?? model.chosen;
  return (
    <Page heading={t('report.heading')} lead={<span class="screen-only">{t('report.lead')}</span>}>
      <div class="screen-only">
        <Choices
          legend={t('report.choose')}
          options={reportParts.map((part) => ({ value: part, label: t(`report.part.${part}`) }))}
          values={[...chosen]}
          onChange={setChanged}
        />
      </div>
      {chosen.length === 0 ? (
        <EmptyState title={t('report.empty')} />
      ) : (
        <>
          <Buttons>
            <Button kind="primary" onPress={() => print()}>
              {t('report.print')}
            </Button>
          </Buttons>
          <p class="quiet small">{t('report.day', { day: sayDay(at()) })}</p>
          {reportParts
            .filter((part) => chosen.includes(part))
            .map((part) => (
              <Part key={part} part={part} model={model} />
            ))}
        </>
      )}
    </Page>
  );
}
