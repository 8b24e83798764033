import type en from '../../texts/en/decision.json';
import type enAbout from '../../texts/en/about-practice.json';
import type enMotive from '../../texts/en/motive.json';
import { useView } from '../../platform/home.ts';
import { go } from '../../platform/place.ts';
import { sayDay, texts } from '../../platform/texts.ts';
import { StopSigns } from '../../shell/stop-signs.tsx';
import { Button, Buttons } from '../../ui/button.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { EvidenceGrade } from '../../ui/evidence-grade.tsx';
import { Facts } from '../../ui/page.tsx';
import type { Sheet } from './worksheet.tsx';

const t = texts<typeof en>();
const motiveWords = texts<typeof enMotive>();
const aboutWords = texts<typeof enAbout>();

type Item = Sheet['also'][number];

const itemFacts = (items: readonly Item[]) =>
  items.map((item) => ({
    label: <span lang="en">{item.heading}</span>,
    value: (
      <>
        {item.text} <span class="small quiet">{sayDay(item.at, 'short')}</span>
      </>
    ),
  }));

/** What the decision rests on, each ground folded under what it says in short. */
export function Grounds({ sheet }: { sheet: Sheet }) {
  const { weighed } = sheet;
  return (
    <div>
      {sheet.reasons.length > 0 && <Reasons sheet={sheet} />}
      {weighed && (weighed.commitMine || weighed.commitTheirs) && (
        <Disclosure summary={t('decision-worksheet.both')}>
          <Facts
            facts={[
              { label: t('decision-worksheet.from-me'), value: weighed.commitMine ?? t('decision-worksheet.nothing') },
              {
                label: t('decision-worksheet.from-them', { name: sheet.name }),
                value: weighed.commitTheirs ?? t('decision-worksheet.nothing'),
              },
            ]}
          />
          <Way label={t('decision-worksheet.answer-again')} onPress={() => go('exercise', { id: 'deciding' })} />
        </Disclosure>
      )}
      {sheet.treated.length > 0 && (
        <Disclosure summary={t('decision-worksheet.treated')}>
          <Facts facts={itemFacts(sheet.treated)} />
        </Disclosure>
      )}
      {sheet.motives.count > 0 && <Motives sheet={sheet} />}
      {sheet.stopSigns.length > 0 && (
        <Disclosure
          summary={t('decision-worksheet.signs', {
            count: sheet.stopSigns.length,
            met: sheet.stopSigns.filter((sign) => sign.met).length,
          })}
          open={sheet.stopSigns.some((sign) => sign.met)}
        >
          <StopSigns signs={sheet.stopSigns} />
        </Disclosure>
      )}
      {weighed?.peopleThink && (
        <Disclosure summary={t('decision-worksheet.people')}>
          <p>{weighed.peopleThink}</p>
        </Disclosure>
      )}
      {weighed?.partedBefore !== undefined && (
        <Disclosure summary={weighed.partedBefore ? t('decision-worksheet.parted') : t('decision-worksheet.not-parted')}>
          {weighed.earlierWent && <p>{weighed.earlierWent}</p>}
          {weighed.otherwiseNow && <p>{t('decision-worksheet.otherwise', { what: weighed.otherwiseNow })}</p>}
          {!weighed.earlierWent && !weighed.otherwiseNow && <p class="quiet">{t('decision-worksheet.nothing')}</p>}
        </Disclosure>
      )}
      {(sheet.also.length > 0 || sheet.whyLetGo.length > 0) && (
        <Disclosure summary={t('decision-worksheet.also')}>
          <Facts facts={itemFacts([...sheet.also, ...sheet.whyLetGo])} />
        </Disclosure>
      )}
      <HowOftenItGoes />
    </div>
  );
}

function Way({ label, onPress }: { label: string; onPress: () => void }) {
  return (
    <Buttons>
      <Button kind="link" onPress={onPress}>
        {label}
      </Button>
    </Buttons>
  );
}

function Reasons({ sheet }: { sheet: Sheet }) {
  const seen = sheet.reasons.reduce((count, reason) => count + reason.seen.length, 0);
  return (
    <Disclosure summary={t('decision-worksheet.reasons', { count: sheet.reasons.length, seen })} open>
      {sheet.reasons.map((reason) => (
        <div key={reason.id} class="prose">
          <h3>{reason.text}</h3>
          {reason.fixable && <p class="quiet">{t(`decision-worksheet.fixable.${reason.fixable}`)}</p>}
          {reason.toChange && <p>{t('decision-worksheet.to-change', { what: reason.toChange })}</p>}
          {reason.seen.length === 0 ? (
            <p class="quiet">{t('decision-worksheet.nothing-seen')}</p>
          ) : (
            <ul>
              {reason.seen.map((one) => (
                <li key={one.id}>
                  {one.what}{' '}
                  <span class="small quiet">
                    {t(`decision-worksheet.whose.${one.whose}`)} · {sayDay(one.at, 'short')}
                    {one.noticeable ? ` · ${t('decision-worksheet.noticeable')}` : ''}
                  </span>
                </li>
              ))}
            </ul>
          )}
        </div>
      ))}
      <Way label={t('decision-worksheet.to-reasons')} onPress={() => go('reasons-board')} />
    </Disclosure>
  );
}

function Motives({ sheet }: { sheet: Sheet }) {
  const { motives } = sheet;
  const names = (list: readonly string[]) =>
    list.length === 0
      ? t('decision-worksheet.none-strong')
      : list.map((one) => motiveWords(`motive-check.name.${one}` as keyof typeof enMotive)).join(' · ');
  return (
    <Disclosure summary={t('decision-worksheet.motives', { count: motives.count, days: motives.daysApart })}>
      <Facts
        facts={[
          ...(motives.count > 1 ? [{ label: t('decision-worksheet.strong-first'), value: names(motives.first) }] : []),
          { label: t('decision-worksheet.strong-last'), value: names(motives.last) },
          ...(motives.away ? [{ label: t('decision-worksheet.away'), value: motives.away }] : []),
        ]}
      />
      <Way label={t('decision-worksheet.to-motives')} onPress={() => go('motive-check')} />
    </Disclosure>
  );
}

const honest = ['reunions-happen', 'reunions-go-well', 'worth-it', 'safety-of-going-back'] as const;

/** What is known about people who parted and came together again. It says nothing about these two. */
function HowOftenItGoes() {
  const practice = useView('practice', { id: 'deciding' });
  if (!practice) return null;
  const known = honest.flatMap((id) => practice.evidence.filter((one) => one.id === id));
  return (
    <Disclosure summary={t('decision-worksheet.research')}>
      <p class="quiet">{t('decision-worksheet.research-lead')}</p>
      {known.map((one) => (
        <EvidenceGrade
          key={one.id}
          grade={one.grade}
          label={aboutWords(`about-practice.grade.${one.grade}`)}
          sentence={<span lang="en">{one.found}</span>}
          citations={one.citation.split('; ')}
          sourcesLabel={aboutWords('about-practice.sources')}
        />
      ))}
    </Disclosure>
  );
}
