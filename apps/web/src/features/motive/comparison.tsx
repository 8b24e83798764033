import type { ComponentChildren } from 'preact';
import { motives } from '@reprise/core';
import type en from '../../texts/en/motive.json';
import type { ViewModel } from '../../home/views/index.ts';
import { sayDay, texts } from '../../platform/texts.ts';
import { AboutPractice } from '../../shell/about-practice.tsx';
import { Buttons } from '../../ui/button.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { Page, Section } from '../../ui/page.tsx';
import { change, words } from './change.ts';
import './motive.css';
import { Lines } from './lines.tsx';

const t = texts<typeof en>();

type Model = ViewModel<'motiveChecks'>;

const degree = (score: number): string => t(`motive-check.degree.${words(score)}`);

/** The last answers beside the first ones: a small picture for each motive, the same in words, and everything as a table. */
export function Comparison({ model, again }: { model: Model; again: ComponentChildren }) {
  const [first, last] = [model.checks[0], model.checks.at(-1)];
  if (!first || !last) return null;
  const one = model.checks.length === 1;
  const rows = motives.map((motive) => ({ motive, from: first.scores[motive], to: last.scores[motive] }));
  const moved = rows.filter(({ from, to }) => change(from, to) !== 'same');
  const due = one && (model.daysSinceLast ?? 0) < model.apartNeeded;
  return (
    <Page heading={t('motive-check.heading')} lead={one ? t('motive-check.once', { days: model.apartNeeded }) : undefined}>
      {!one && (
        <Section heading={t('motive-check.changed', { days: model.daysApart })}>
          {moved.length === 0 ? (
            <p>{t('motive-check.nothing-changed')}</p>
          ) : (
            <ul class="prose">
              {moved.map(({ motive, from, to }) => (
                <li key={motive}>
                  {t(`motive-check.${change(from, to) === 'more' ? 'more' : 'less'}`, { what: t(`motive-check.name.${motive}`) })}
                </li>
              ))}
            </ul>
          )}
        </Section>
      )}
      <Lines
        label={t('motive-check.picture')}
        rows={rows.map(({ motive, from, to }) => ({
          label: t(`motive-check.name.${motive}`),
          values: model.checks.map((check) => check.scores[motive]),
          says: one
            ? degree(to)
            : from === to
              ? t('motive-check.as-before', { to: degree(to) })
              : t('motive-check.from-to', { from: degree(from), to: degree(to) }),
        }))}
      />
      {last.ifTheyStayedAway && (
        <Section heading={t('motive-check.away')}>
          {model.checks.flatMap((check) =>
            check.ifTheyStayedAway
              ? [
                  <p key={check.id}>
                    <span class="quiet">{sayDay(check.at)}</span> {check.ifTheyStayedAway}
                  </p>,
                ]
              : [],
          )}
        </Section>
      )}
      <p class="quiet">{t('motive-check.no-verdict')}</p>
      {due ? (
        <p>{t('motive-check.due', { days: model.apartNeeded - (model.daysSinceLast ?? 0) })}</p>
      ) : (
        <Buttons>{again}</Buttons>
      )}
      <Disclosure summary={t('motive-check.table')}>
        <div class="table-pane" tabIndex={0} role="region" aria-label={t('motive-check.table')}>
          <table>
            <thead>
              <tr>
                <th scope="col">{t('motive-check.reason')}</th>
                {model.checks.map((check) => (
                  <th key={check.id} scope="col">
                    {sayDay(check.at, 'short')}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {motives.map((motive) => (
                <tr key={motive}>
                  <th scope="row">{t(`motive-check.name.${motive}`)}</th>
                  {model.checks.map((check) => (
                    <td key={check.id}>{degree(check.scores[motive])}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </Disclosure>
      {due && <Buttons>{again}</Buttons>}
      <AboutPractice id="motive-check" />
    </Page>
  );
}
