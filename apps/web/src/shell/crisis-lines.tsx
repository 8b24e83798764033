import type en from '../texts/en/parts.json';
import { addressOf, countries } from '../features/help/helplines.ts';
import { useView } from '../platform/home.ts';
import { go } from '../platform/place.ts';
import { texts } from '../platform/texts.ts';
import { Button } from '../ui/button.tsx';
import { useTexts } from './use-texts.ts';

const t = texts<typeof en>();

/** Lines that answer someone in a crisis, for the country that was told; always a way to all of them. */
export function CrisisLines() {
  const there = useTexts('parts');
  const stand = useView('standing', undefined);
  if (!there) return null;
  const told = stand?.situation?.country?.toUpperCase();
  const lines = countries.find((country) => country.id === told)?.lines ?? [];
  const numbers = lines.filter((line) => 'call' in line && ['emergency', 'crisis', 'support'].includes(line.sort));
  return (
    <div class="buttons">
      {numbers.map((line) => (
        <a key={addressOf(line)} class="button button-quiet" href={addressOf(line)}>
          <span>{t('lines.call', { number: 'call' in line ? line.call : '' })}</span>
        </a>
      ))}
      <Button kind="link" onPress={() => go('help')}>
        {numbers.length > 0 ? t('lines.more') : t('crisis-card.who')}
      </Button>
    </div>
  );
}
