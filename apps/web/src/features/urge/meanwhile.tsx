import { useState } from 'preact/hooks';
import type en from '../../texts/en/urge.json';
import type { ViewModel } from '../../home/views/index.ts';
import { go } from '../../platform/place.ts';
import { sayDay, texts } from '../../platform/texts.ts';
import { CallLink } from '../../shell/call-link.tsx';
import { CrisisLines } from '../../shell/crisis-lines.tsx';
import { ShownBack } from '../../shell/shown-back.tsx';
import { Breath } from '../../ui/breath.tsx';
import { Button, Buttons } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { Facts } from '../../ui/page.tsx';

const t = texts<typeof en>();

type Help = ViewModel<'urgeHelp'>;

/** What is there for ten minutes: the plan made on a calm day first, then breath, a letter, a person, and own words. */
export function Meanwhile({ help }: { help: Help }) {
  const [open, setOpen] = useState<'breath' | 'person' | 'moving' | undefined>();
  const [breathing, setBreathing] = useState(false);
  const toggle = (what: typeof open) => setOpen(open === what ? undefined : what);
  const [plan] = help.plans;
  return (
    <div class="section">
      {plan && (
        <Card over={t('urge.your-plan')} title={t('urge.plan-says', { when: plan.when, then: plan.then })}>
          {help.plans.length > 1 && (
            <ul class="quiet">
              {help.plans.slice(1).map((one) => (
                <li key={one.id}>{t('urge.plan-says', { when: one.when, then: one.then })}</li>
              ))}
            </ul>
          )}
        </Card>
      )}
      <Buttons>
        <Button pressed={open === 'breath'} onPress={() => toggle('breath')}>
          {t('urge.breathe')}
        </Button>
        <Button pressed={open === 'moving'} onPress={() => toggle('moving')}>
          {t('urge.move')}
        </Button>
        <Button icon="help" pressed={open === 'person'} onPress={() => toggle('person')}>
          {t('urge.person')}
        </Button>
        <Button icon="write" onPress={() => go('letters', { kind: 'never-read' })}>
          {t('urge.write-it')}
        </Button>
      </Buttons>
      {open === 'breath' && (
        <Breath
          running={breathing}
          onToggle={() => setBreathing(!breathing)}
          startLabel={t('urge.breath-start')}
          stopLabel={t('urge.breath-stop')}
          inLabel={t('urge.breath-in')}
          outLabel={t('urge.breath-out')}
          words={t('urge.breath-words')}
        />
      )}
      {open === 'person' && <People people={help.people} />}
      {open === 'moving' && (
        <div class="prose">
          <p>{t('urge.move-says')}</p>
          <ul>
            <li>{t('urge.move-1')}</li>
            <li>{t('urge.move-2')}</li>
            <li>{t('urge.move-3')}</li>
          </ul>
        </div>
      )}
    </div>
  );
}

function People({ people }: { people: Help['people'] }) {
  return (
    <div class="section">
      {people.length === 0 && <p>{t('urge.no-person')}</p>}
      {people.map((one) => (
        <div key={one.id} class="buttons">
          <span>
            <strong>{one.name}</strong> {one.forWhat && <span class="quiet">{one.forWhat}</span>}
          </span>
          {one.reach && <CallLink reach={one.reach}>{t('urge.call', { name: one.name })}</CallLink>}
        </div>
      ))}
      <Buttons>
        <Button kind="link" onPress={() => go('support-circle')}>
          {people.length === 0 ? t('urge.add-person') : t('urge.all-people')}
        </Button>
      </Buttons>
      <p class="small quiet">{t('urge.lines')}</p>
      <CrisisLines />
    </div>
  );
}

/** What helped other times, early reasons, small wins, and what came back from exercises; folded, because it may hurt to read. */
export function OwnWords({ help }: { help: Help }) {
  return (
    <div class="section">
      {help.helped.length > 0 && (
        <p>
          {t('urge.helped-before')}{' '}
          {help.helped.map((one) => t('urge.helped-times', { what: t(`urge.helped.${one.help}`), times: one.times })).join(' · ')}
        </p>
      )}
      {(help.reasons.length > 0 || help.wanted) && (
        <Disclosure summary={t('urge.reasons')}>
          <Facts
            facts={[
              ...(help.wanted ? [{ label: t('urge.wanted'), value: help.wanted }] : []),
              ...help.reasons.map((one) => ({ label: sayDay(one.at), value: one.text })),
            ]}
          />
        </Disclosure>
      )}
      {help.wins.length > 0 && (
        <Disclosure summary={t('urge.wins')}>
          <ul>
            {help.wins.map((win) => (
              <li key={win}>{win}</li>
            ))}
          </ul>
        </Disclosure>
      )}
      <Disclosure summary={t('urge.own-words')}>
        <p class="quiet small">{t('urge.own-words-says')}</p>
        <ShownBack place="urge" except={['support-circle', 'small-wins']} />
      </Disclosure>
    </div>
  );
}
