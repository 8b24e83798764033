import { useState } from 'preact/hooks';
import type en from '../../texts/en/today.json';
import { go } from '../../platform/place.ts';
import { texts } from '../../platform/texts.ts';
import { CheckInForm, type CheckIn } from '../../shell/check-in-form.tsx';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Section } from '../../ui/page.tsx';

const t = texts<typeof en>();

/** The ten seconds, right here. */
export function QuickCheckIn() {
  const [kept, setKept] = useState<CheckIn>();
  return (
    <Section heading={t('today.check-in')}>
      {kept && kept.mood <= 1 ? (
        <Notice tone="help" actions={<Button onPress={() => go('support-circle')}>{t('today.people')}</Button>}>
          {t('today.noted-low')}
        </Notice>
      ) : (
        <CheckInForm onKept={setKept} />
      )}
    </Section>
  );
}
