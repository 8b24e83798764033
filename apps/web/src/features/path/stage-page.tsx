import type en from '../../texts/en/path.json';
import type { ViewModel } from '../../home/views/index.ts';
import { go } from '../../platform/place.ts';
import { say, sayDay, texts } from '../../platform/texts.ts';
import { goToPractice } from '../../shell/go-to-practice.ts';
import { Button, Buttons } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { List, ListRow } from '../../ui/list-row.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Page, Section } from '../../ui/page.tsx';
import { Tag } from '../../ui/tag.tsx';
import { sayMoment } from './say-moment.ts';
import { wayTo } from './way-to.ts';

const t = texts<typeof en>();

export type StageModel = ViewModel<'path'>['stages'][number];
export type GateModel = NonNullable<StageModel['gate']>;
type Unmet = GateModel['unmet'][number];

/** One stage: what its gate waits for, and its practices, each open or closed and why. */
export function StagePage({ stage }: { stage: StageModel }) {
  const { gate } = stage;
  return (
    <Page over={t(`path.${stage.state}`)} heading={say({ id: `stage.${stage.stage}` })} lead={t(`path.about.${stage.stage}`)}>
      {gate && <GateSection gate={gate} />}
      <Section heading={t('path.practices')} headingHidden={!gate}>
        <List>
          {stage.practices.map((practice) => (
            <ListRow
              key={practice.id}
              title={<span lang="en">{practice.title}</span>}
              over={practice.open ? undefined : t('path.closed')}
              aside={practice.open && practice.count > 0 ? <Tag>{t('path.times', { count: practice.count })}</Tag> : undefined}
              onSelect={() => (practice.open ? void goToPractice(practice.id) : go('practice', { id: practice.id }))}
            >
              {practice.open || gate ? (
                <span lang="en">{practice.short}</span>
              ) : (
                <>
                  {practice.reason && say(practice.reason)}{' '}
                  {practice.until && t('path.earliest', { day: sayDay(practice.until) })}
                </>
              )}
            </ListRow>
          ))}
        </List>
      </Section>
      {stage.stage !== 'let-go' && gate && (
        <Card title={t('path.or-let-go')} actions={<Button onPress={() => go('letting-go')}>{t('path.to-letting-go')}</Button>}>
          {t('path.or-let-go-says')}
        </Card>
      )}
      <Buttons>
        <Button icon="back" onPress={() => go('path')}>
          {t('path.back')}
        </Button>
      </Buttons>
    </Page>
  );
}

function GateSection({ gate }: { gate: GateModel }) {
  if (gate.open)
    return (
      <Notice title={t('path.gate-open')}>
        <p>{t('path.gate-open-says')}</p>
      </Notice>
    );
  const stops = gate.unmet.filter((one) => one.strength === 'stop');
  const rest = gate.unmet.filter((one) => one.strength !== 'stop');
  return (
    <>
      {stops.map((one) => (
        <Notice key={one.condition} tone="closed" title={say(one.reason)} actions={<Way condition={one.condition} stop />}>
          <p>{t('path.stop-says')}</p>
          {one.until && <p>{t('path.until', { day: sayDay(one.until) })}</p>}
        </Notice>
      ))}
      {rest.length > 0 && (
        <Section
          heading={stops.length > 0 ? t('path.also-missing') : t('path.missing')}
          lead={t('path.missing-count', { met: gate.of - gate.unmet.length, of: gate.of })}
        >
          <List>
            {rest.map((one) => (
              <Missing key={one.condition} gate={gate} unmet={one} stopped={stops.length > 0} />
            ))}
          </List>
        </Section>
      )}
    </>
  );
}

function Missing({ gate, unmet, stopped }: { gate: GateModel; unmet: Unmet; stopped: boolean }) {
  return (
    <li>
      <div class="page row">
        <div class="row-text">
          <p class="row-title">{say(unmet.reason)}</p>
          {unmet.until && <p class="row-more">{t('path.earliest', { day: sayDay(unmet.until) })}</p>}
          {unmet.counts && <p class="row-more">{t('path.pass-counts', { moment: sayMoment(unmet.counts) })}</p>}
          <Buttons>
            <Way condition={unmet.condition} />
            {unmet.strength === 'soft' && !unmet.counts && !stopped && (
              <Button kind="link" onPress={() => go('path', { stage: gate.gate, pass: unmet.condition })}>
                {t('path.pass')}
              </Button>
            )}
          </Buttons>
        </div>
      </div>
    </li>
  );
}

function Way({ condition, stop }: { condition: string; stop?: boolean }) {
  const way = wayTo[condition];
  if (!way) return null;
  const press = () => ('screen' in way ? go(way.screen) : void goToPractice(way.practice));
  return (
    <Button kind={stop ? 'quiet' : 'link'} onPress={press}>
      {t(`path.way.${'screen' in way ? way.screen : 'practice'}` as keyof typeof en)}
    </Button>
  );
}
