import type en from '../../texts/en/help.json';
import { door } from '../../platform/home.ts';
import { go } from '../../platform/place.ts';
import { texts } from '../../platform/texts.ts';
import { Button, Buttons } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Page, Section } from '../../ui/page.tsx';

const t = texts<typeof en>();

/** Each part with the number of its sentences, safety-page.<part>-1 and on. */
const parts = [
  ['advocates', 4],
  ['for-you', 3],
  ['devices', 5],
  ['leaving', 6],
  ['order-for-me', 4],
  ['order-about-me', 4],
  ['my-violence', 5],
] as const;

/** What helps when there is fear or violence, whoever it comes from. In very plain words. */
export default function SafetyPage() {
  const inside = door.value === 'open' || door.value === 'sample';
  return (
    <Page heading={t('safety-page.heading')} lead={t('safety-page.lead')}>
      <Notice
        tone="help"
        title={t('safety-page.now-title')}
        actions={<Button onPress={() => go('help')}>{t('safety-page.lines')}</Button>}
      >
        {t('safety-page.now')}
      </Notice>
      {parts.map(([part, count]) => (
        <Section key={part} heading={t(`safety-page.${part}`)}>
          <div class="prose">
            <ul>
              {Array.from({ length: count }, (_, index) => (
                // The ids are counted; a test holds them against the catalogue.
                <li key={index}>{t(`safety-page.${part}-${index + 1}` as keyof typeof en)}</li>
              ))}
            </ul>
          </div>
        </Section>
      ))}
      <p class="prose">{t('safety-page.not-watched')}</p>
      {inside && (
        <Buttons>
          <Button onPress={() => go('safety-questions')}>{t('safety-page.to-questions')}</Button>
        </Buttons>
      )}
    </Page>
  );
}
