import type en from '../../texts/en/first-contact.json';
import { useView } from '../../platform/home.ts';
import { go } from '../../platform/place.ts';
import { texts } from '../../platform/texts.ts';
import { ShownBack } from '../../shell/shown-back.tsx';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Facts, Section } from '../../ui/page.tsx';
import type { Mode, Model } from './writing.tsx';

const t = texts<typeof en>();

/** What of the plan stands before the eyes while writing, in this order. */
const shown = ['wishes', 'channel', 'notOn', 'asks', 'easyNo', 'theirWords', 'what', 'theirChoice', 'unsaid'] as const;

/** These stand in full above what else was written. */
const shownAbove = ['first-message', 'inviting', 'whatever-they-answer'];

/** What was planned and written for this moment; where it was not, the way to it. */
export function Before({ model, mode }: { model: Model; mode: Mode }) {
  const { plan, practice, outcomes } = model;
  const wrote = useView('shownBack', { place: 'before-contact', atMost: 1 })?.some((item) => !shownAbove.includes(item.practice));
  if (practice && !plan)
    return (
      <Card
        foremost
        title={t(`first-contact.plan-first.${mode === 'invitation' ? 'invitation' : 'first-message'}`)}
        actions={
          <Button kind="primary" onPress={() => go('exercise', { id: practice })}>
            {t('first-contact.plan')}
          </Button>
        }
      >
        {t('first-contact.plan-says')}
      </Card>
    );
  if (practice && plan?.fits === false)
    return (
      <Notice
        tone="closed"
        title={t(`first-contact.does-not-fit.${mode === 'invitation' ? 'invitation' : 'first-message'}`)}
        actions={
          <>
            {mode === 'first-message' && (
              <Button onPress={() => go('contact-log', { tell: 'anything' })}>{t('first-contact.note-their-wish')}</Button>
            )}
            <Button onPress={() => go('exercise', { id: practice })}>{t('first-contact.plan-anew')}</Button>
            <Button onPress={() => go('letting-go')}>{t('first-contact.letting-go')}</Button>
          </>
        }
      >
        {t('first-contact.does-not-fit-says')}
      </Notice>
    );
  return (
    <Section heading={t('first-contact.before')}>
      {plan && (
        <Facts
          facts={shown.flatMap((field) => {
            const text = plan.says[field];
            return text ? [{ label: t(`first-contact.plan.${field}`), value: text }] : [];
          })}
        />
      )}
      {outcomes && (
        <Facts
          facts={[
            { label: t('first-contact.on-silence'), value: outcomes.onSilence },
            { label: t('first-contact.on-no'), value: outcomes.onNo },
            { label: t('first-contact.on-yes'), value: outcomes.onYes },
          ]}
        />
      )}
      {wrote && (
        <Disclosure summary={t('first-contact.your-words')}>
          <ShownBack place="before-contact" except={shownAbove} />
        </Disclosure>
      )}
      {practice && plan && (
        <div>
          <Button kind="link" onPress={() => go('exercise', { id: practice, record: plan.id })}>
            {t('first-contact.change-plan')}
          </Button>
        </div>
      )}
    </Section>
  );
}
