import { useState } from 'preact/hooks';
import { useView } from '../../platform/home.ts';
import type { ScreenProps } from '../../shell/screens.ts';
import { ContactList } from './contact-list.tsx';
import { isForm } from './event-forms.ts';
import { OneEvent } from './one-event.tsx';
import { RecordEvent, WhatHappened } from './record-event.tsx';

const PAGE = 30;

/** What happened between the two: the list and where it leads, one event, or the telling of a new one. */
export default function ContactLog({ args }: ScreenProps) {
  const [atMost, setAtMost] = useState(PAGE);
  const log = useView('contactLog', { atMost: args['id'] ? Number.MAX_SAFE_INTEGER : atMost });
  if (!log) return null;
  const { tell } = args;
  if (tell !== undefined && isForm(tell)) return <RecordEvent name={tell} log={log} />;
  if (tell !== undefined) return <WhatHappened log={log} />;
  const event = log.events.find((one) => one.id === args['id']);
  if (event) return <OneEvent event={event} log={log} />;
  return <ContactList log={log} kept={args['kept']} onMore={() => setAtMost(atMost + PAGE)} />;
}
