import { useState } from 'preact/hooks';
import type en from '../../texts/en/settle.json';
import { texts } from '../../platform/texts.ts';
import { Button, Buttons } from '../../ui/button.tsx';
import { Seam } from '../../ui/seam.tsx';

const t = texts<typeof en>();

const senses = ['see', 'touch', 'hear', 'smell', 'taste'] as const;

/** Five things, four, three, two, one. Nothing is typed: looking is enough. */
export function Grounding() {
  const [at, setAt] = useState(0);
  const sense = senses[at];
  return (
    <div class="section">
      <Seam mended={at / senses.length} />
      <p class="lead" role="status">
        {sense ? t(`settle.sense.${sense}`) : t('settle.senses-done')}
      </p>
      {sense && <p class="quiet">{t(`settle.sense-help.${sense}`)}</p>}
      <Buttons>
        {sense ? (
          <Button onPress={() => setAt(at + 1)}>{t('settle.next-sense')}</Button>
        ) : (
          <Button onPress={() => setAt(0)}>{t('settle.once-more')}</Button>
        )}
      </Buttons>
    </div>
  );
}
