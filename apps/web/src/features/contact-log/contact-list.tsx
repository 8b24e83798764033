import type en from '../../texts/en/contact-log.json';
import type { ViewModel } from '../../home/views/index.ts';
import { go } from '../../platform/place.ts';
import { say, sayDay, texts } from '../../platform/texts.ts';
import { AboutPractice } from '../../shell/about-practice.tsx';
import { Button, Buttons } from '../../ui/button.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { List, ListRow } from '../../ui/list-row.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Page, Section } from '../../ui/page.tsx';
import { Status } from '../../ui/status.tsx';
import { Tag } from '../../ui/tag.tsx';
import { sayEvent } from './say-event.ts';
import './state-picture.css';
import { StatePicture } from './state-picture.tsx';

const t = texts<typeof en>();

export type LogModel = ViewModel<'contactLog'>;

/** Where things stand, in words and as a picture, and everything that led there. */
export function ContactList({ log, kept, onMore }: { log: LogModel; kept: string | undefined; onMore: () => void }) {
  const { contact } = log;
  return (
    <Page
      over={t('contact-log.over')}
      heading={say({ id: `contact.${contact.state}` })}
      lead={say({ id: `contact.${contact.state}.says` })}
    >
      <Status>{kept ? t('contact-log.kept') : undefined}</Status>
      <Standing log={log} />
      <Buttons>
        <Button kind="primary" icon="write" onPress={() => go('contact-log', { tell: 'anything' })}>
          {t('contact-log.tell')}
        </Button>
        {contact.state === 'WAITING' && !log.together && (
          <Button onPress={() => go('first-contact')}>{t('contact-log.meanwhile')}</Button>
        )}
        {log.minor || log.danger ? (
          <Button onPress={() => go(log.danger ? 'safety-page' : 'help')}>{t('contact-log.help')}</Button>
        ) : null}
      </Buttons>
      <Disclosure summary={t('contact-log.picture-summary')}>
        <StatePicture state={contact.state} leads={log.leads} ways={log.ways} />
      </Disclosure>
      <Section heading={t('contact-log.everything')} lead={log.count > 0 ? t('contact-log.everything-lead') : undefined}>
        {log.count === 0 ? (
          <EmptyState level={3} title={t('contact-log.empty')}>
            <p>{t('contact-log.empty-says')}</p>
          </EmptyState>
        ) : (
          <List>
            {log.events.map((event) => (
              <ListRow
                key={event.id}
                over={`${sayDay(event.at)} · ${event.by === 'reported' ? t('contact-log.by-them') : t('contact-log.by-me')}`}
                title={sayEvent(event.v)}
                aside={event.taken ? <Tag tone="closed">{t('contact-log.taken-back')}</Tag> : undefined}
                onSelect={() => go('contact-log', { id: event.id })}
              >
                <Account v={event.v} />
              </ListRow>
            ))}
          </List>
        )}
        {log.events.length < log.count && (
          <Button onPress={onMore}>{t('contact-log.more', { count: log.count - log.events.length })}</Button>
        )}
      </Section>
      <AboutPractice id="what-happened" />
    </Page>
  );
}

/** What anyone could have seen, and apart from it what was read into it. */
function Account({ v }: { v: LogModel['events'][number]['v'] }) {
  const seen = 'happened' in v ? v.happened : 'words' in v ? v.words : undefined;
  const read = 'readAs' in v ? v.readAs : undefined;
  if (!seen && !read) return null;
  return (
    <>
      {seen && <span class="contact-seen">{seen}</span>}
      {read && <span class="contact-read">{t('contact-log.read-as', { text: read })}</span>}
    </>
  );
}

function Standing({ log }: { log: LogModel }) {
  const { contact, name } = log;
  const lines = [
    ...(contact.state === 'NO' && contact.scope ? [t(`contact-log.scope.${contact.scope}`, { name })] : []),
    ...contact.orders.map((order) =>
      order.until
        ? t(`contact-log.order-until.${order.protects}`, { day: sayDay(order.until) })
        : t(`contact-log.order-open.${order.protects}`),
    ),
    ...(contact.since && contact.state !== 'OPEN' ? [t('contact-log.since', { day: sayDay(contact.since) })] : []),
    ...(contact.quietOn ? [t('contact-log.quiet-on', { day: sayDay(contact.quietOn) })] : []),
    ...(contact.timeAsked
      ? [
          contact.timeAsked.until
            ? t('contact-log.time-until', { day: sayDay(contact.timeAsked.until) })
            : t('contact-log.time-open'),
        ]
      : []),
    ...(contact.agreedTo.talk
      ? [t('contact-log.agreed-talk')]
      : contact.agreedTo.meeting
        ? [t('contact-log.agreed-meeting')]
        : []),
    ...(log.together
      ? [t('contact-log.both-yes')]
      : contact.yes.me
        ? [t('contact-log.yes-me')]
        : contact.yes.them
          ? [t('contact-log.yes-them', { name })]
          : []),
    ...(contact.replyAllowed ? [t('contact-log.one-reply')] : []),
  ];
  if (lines.length === 0) return null;
  return (
    <Notice tone={['ORDER', 'NO', 'QUIET'].includes(contact.state) ? 'closed' : 'plain'}>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </Notice>
  );
}
