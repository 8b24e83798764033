import { useState } from 'preact/hooks';
import type en from '../../texts/en/today.json';
import { go } from '../../platform/place.ts';
import { texts } from '../../platform/texts.ts';
import { CheckInForm, type CheckIn } from '../../shell/check-in-form.tsx';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Section } from '../../ui/page.tsx';

const t = texts<typeof en>();

/**
 * The ten seconds, right here, as long as they are `due`. A low one is answered, and the answer stays; the form goes, and the heading
 * of the page, which now says something else, is where one is.
 */
export function QuickCheckIn({ due }: { due: boolean }) {
  const [kept, setKept] = useState<CheckIn>();
  const isLow = kept !== undefined && kept.mood <= 1;
  if (!isLow && (kept || !due)) return null;
  const note = (now: CheckIn) => {
    setKept(now);
    document.querySelector<HTMLElement>('main h1')?.focus();
  };
  return (
    <Section heading={t('today.check-in')}>
      {isLow ? (
        <Notice tone="help" actions={<Button onPress={() => go('support-circle')}>{t('today.people')}</Button>}>
          {t('today.noted-low')}
        </Notice>
      ) : (
        <CheckInForm onKept={note} />
      )}
    </Section>
  );
}
