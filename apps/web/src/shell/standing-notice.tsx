import type en from '../texts/en/parts.json';
import type { ViewModel } from '../home/views/index.ts';
import { go } from '../platform/place.ts';
import { message, sayDay, texts } from '../platform/texts.ts';
import { Button } from '../ui/button.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import { Notice } from '../ui/notice.tsx';
import { useTexts } from './use-texts.ts';

const t = texts<typeof en>();

type Stand = Pick<ViewModel<'standing'>, 'contact' | 'stopped' | 'danger' | 'minor' | 'together'>;

/**
 * Where things stand between the two, in plain words: only what closes something, waits, or was asked. The words are core's
 * (catalogue `plan`). `folded` shows the heading and keeps the rest one tap away.
 */
export function StandingNotice({ stand, folded = false }: { stand: Stand; folded?: boolean }) {
  const there = useTexts('parts');
  if (!there) return null;
  const { contact } = stand;
  const says = message(`contact.${contact.state}.says`);
  return (
    <>
      {stand.danger && (
        <Notice tone="help" actions={<Button onPress={() => go('safety-page')}>{t('standing.safety-page')}</Button>}>
          {message('stop.DANGER')}
        </Notice>
      )}
      {stand.minor && (
        <Notice tone="help" actions={<Button onPress={() => go('help')}>{t('standing.help')}</Button>}>
          {message('closed.minor')}
        </Notice>
      )}
      {stand.stopped &&
        (folded ? (
          <Notice tone="closed" title={message(`contact.${contact.state}`)}>
            <Disclosure summary={t('standing.what-it-means')}>
              <p>{says}</p>
            </Disclosure>
          </Notice>
        ) : (
          <Notice tone="closed" title={message(`contact.${contact.state}`)}>
            {says}
          </Notice>
        ))}
      {contact.state === 'WAITING' && !stand.together && (
        <Notice title={message('contact.WAITING')}>
          <p>{says}</p>
          {contact.quietOn && <p>{t('standing.quiet-on', { day: sayDay(contact.quietOn) })}</p>}
        </Notice>
      )}
      {contact.state === 'INVITED' && !stand.together && <Notice title={message('contact.INVITED')}>{says}</Notice>}
      {contact.timeAsked && !stand.stopped && (
        <Notice>
          {contact.timeAsked.until ? t('standing.time-until', { day: sayDay(contact.timeAsked.until) }) : t('standing.time-open')}
        </Notice>
      )}
    </>
  );
}
