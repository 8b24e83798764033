import { useEffect, useState } from 'preact/hooks';
import type en from '../../texts/en/help.json';
import { onForget } from '../../platform/forget.ts';
import { ask } from '../../platform/home.ts';
import { texts, writing } from '../../platform/texts.ts';
import { countryOptions, ELSEWHERE } from '../../shell/country-options.ts';
import { Section } from '../../ui/page.tsx';
import { Select } from '../../ui/select.tsx';
import { addressOf, checkedOn, countries, elsewhere, lineSorts, type Line } from './helplines.ts';

const t = texts<typeof en>();

/** Chosen here before; for as long as the page is open. */
let chosenBefore: string | undefined;
onForget(() => (chosenBefore = undefined));

const monthName = (): string =>
  new Intl.DateTimeFormat(writing(), { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
    new Date(`${checkedOn}-01T00:00:00Z`),
  );

const known = (id: string | undefined): string | undefined =>
  id === undefined ? undefined : countries.some((one) => one.id === id.toUpperCase()) ? id.toUpperCase() : ELSEWHERE;

/** People to call, by country. Nothing is guessed about where someone is: it is chosen, or it was told. */
export function Lines({ inside }: { inside: boolean }) {
  const [country, setCountry] = useState(chosenBefore);
  useEffect(() => {
    if (!inside || chosenBefore) return;
    void ask('plan', undefined).then((plan) => setCountry((now) => now ?? known(plan.situation?.country)));
  }, [inside]);
  const choose = (id: string) => {
    chosenBefore = id;
    setCountry(id);
  };
  const options = [...countryOptions(), { value: ELSEWHERE, label: t('help.elsewhere') }];
  const lines = countries.find((one) => one.id === country)?.lines ?? [];
  return (
    <Section heading={t('help.lines')}>
      <Select
        label={t('help.country')}
        options={options}
        value={country ?? null}
        onChange={choose}
        placeholder={t('help.choose')}
      />
      <div class="page" aria-live="polite">
        {lineSorts
          .filter((sort) => lines.some((line) => line.sort === sort))
          .map((sort) => (
            <div key={sort} class="prose">
              <h3>{t(`help.sort.${sort}`)}</h3>
              <div class="buttons">
                {lines
                  .filter((line) => line.sort === sort)
                  .map((line) => (
                    <LineLink key={addressOf(line)} line={line} />
                  ))}
              </div>
            </div>
          ))}
        <p>
          {country === ELSEWHERE ? t('help.elsewhere-says') : t('help.more-lines')}{' '}
          <a href={`https://${elsewhere}`} target="_blank" rel="noreferrer noopener">
            {elsewhere}
          </a>
        </p>
        <p class="quiet small">{t('help.checked', { month: monthName() })}</p>
      </div>
    </Section>
  );
}

function LineLink({ line }: { line: Line }) {
  const words =
    'call' in line
      ? line.option
        ? t('help.call-option', { number: line.call, option: line.option })
        : t('help.call', { number: line.call })
      : 'text' in line
        ? t('help.text', { word: line.text, number: line.to })
        : line.site;
  const outside = 'site' in line ? { target: '_blank', rel: 'noreferrer noopener' } : {};
  return (
    <a class="button button-quiet" href={addressOf(line)} {...outside}>
      <span>{words}</span>
    </a>
  );
}
