import type en from '../../texts/en/today.json';
import { useView } from '../../platform/home.ts';
import { texts } from '../../platform/texts.ts';
import { ShownBack } from '../../shell/shown-back.tsx';
import { Section } from '../../ui/page.tsx';

const t = texts<typeof en>();

/** What the person wanted before their eyes in the daytime. */
export function OwnWords() {
  const items = useView('shownBack', { place: 'today', atMost: 1 });
  if (!items || items.length === 0) return null;
  return (
    <Section heading={t('today.own-words')}>
      <ShownBack place="today" />
    </Section>
  );
}
