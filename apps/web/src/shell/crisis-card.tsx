import { signal } from '@preact/signals';
import { useEffect, useState } from 'preact/hooks';
import type en from '../texts/en/parts.json';
import { ask, useView } from '../platform/home.ts';
import { texts } from '../platform/texts.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { Status } from '../ui/status.tsx';
import { CallLink, dialled } from './call-link.tsx';
import { CrisisLines } from './crisis-lines.tsx';
import { useTexts } from './use-texts.ts';

const t = texts<typeof en>();
const PAUSE = 700;

/** Closed once, it does not come back while this page is open. Known to this page alone; nothing about it is kept. */
const closed = signal(false);

/**
 * Under a field in which someone writes at length. Where the words sound like more than missing someone, people and lines
 * are offered, while the writing goes on. It is noticed in the worker, on this device; nothing is recorded, nothing is blocked.
 */
export function CrisisCard({ text }: { text: string }) {
  const [heard, setHeard] = useState(false);
  useEffect(() => {
    if (heard || closed.value || text.trim().length < 4) return;
    let current = true;
    const timer = setTimeout(() => {
      void ask('crisis', { text }).then((found) => {
        if (current && found) setHeard(true);
      });
    }, PAUSE);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [text, heard]);
  const shown = heard && !closed.value;
  return (
    <>
      <Announced shown={shown} />
      {shown && <Card />}
    </>
  );
}

/** Always there, so that its words are read out when they come. */
function Announced({ shown }: { shown: boolean }) {
  const there = useTexts('parts');
  return <Status hidden>{shown && there ? t('crisis-card.title') : undefined}</Status>;
}

function Card() {
  const there = useTexts('parts');
  const people = useView('urgeHelp', undefined)?.people.filter((one) => dialled(one.reach) !== undefined) ?? [];
  if (!there) return null;
  return (
    <Notice
      tone="help"
      title={t('crisis-card.title')}
      actions={
        <Button kind="link" onPress={() => (closed.value = true)}>
          {t('crisis-card.close')}
        </Button>
      }
    >
      <p>{t('crisis-card.says')}</p>
      {people.length > 0 && (
        <div class="buttons">
          {people.slice(0, 3).map((one) => (
            <CallLink key={one.id} reach={one.reach}>
              {t('crisis-card.call', { who: one.name })}
            </CallLink>
          ))}
        </div>
      )}
      <CrisisLines />
      <p class="small">{t('crisis-card.stays')}</p>
    </Notice>
  );
}
