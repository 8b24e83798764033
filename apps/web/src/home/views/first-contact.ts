import { factsOf, gateState, latest, of, practiceOf, type Journal } from '@reprise/core';
import { nameIn, said } from './said.ts';
import type { View } from './view.ts';

/** What a message would be now: the one first message, a light invitation after an answer, or an answer to their asking. */
export type MessageMode = 'first-message' | 'invitation' | 'answer' | 'waiting' | 'together';

const practices = { 'first-message': 'first-message', invitation: 'inviting' } as const;

type Plan = {
  readonly id: string;
  readonly at: string;
  readonly says: Readonly<Record<string, string>>;
  readonly fits: boolean | undefined;
};

const labelOf = (practice: string, field: string, value: string): string => {
  const parts = practiceOf(practice)?.exercise.steps?.flatMap((step) => step.parts) ?? [];
  const asked = parts.find((part) => 'id' in part && part.id === field);
  return asked && 'options' in asked ? (asked.options.find((option) => option.value === value)?.label ?? value) : value;
};

/** What was planned, in words; `fits` is the person's own answer to whether it would be welcome at all. */
const planOf = (journal: Journal, practice: string): Plan | undefined => {
  const entry = of(journal, 'entry').findLast((one) => one.v.practice === practice);
  if (!entry) return undefined;
  const { values } = entry.v;
  const says = Object.entries(values).flatMap(([field, value]) =>
    typeof value === 'string' && value.trim() ? [[field, labelOf(practice, field, value)] as const] : [],
  );
  const fits = values['keptWishes'] ?? values['roomForIt'];
  return { id: entry.id, at: entry.at, says: Object.fromEntries(says), fits: typeof fits === 'boolean' ? fits : undefined };
};

/** Whether one message is open now, which one it would be, and everything written for this moment. */
export const firstContact = (({ session: { journal }, at }) => {
  const facts = factsOf(journal, at);
  const gate = gateState('reach-out', facts);
  const { contact, safety } = facts;
  const mode: MessageMode = facts.together
    ? 'together'
    : contact.state === 'WAITING'
      ? 'waiting'
      : contact.state === 'INVITED'
        ? // One answer to their asking; anything after it asks for something, and waits like everything that does.
          contact.replyAllowed || contact.agreedToday
          ? 'answer'
          : 'invitation'
        : contact.outreach > 0
          ? 'invitation'
          : 'first-message';
  const practice = mode === 'invitation' || mode === 'first-message' ? practices[mode] : undefined;
  const plan = practice && planOf(journal, practice);
  const last = of(journal, 'contact').findLast((entry) => entry.v.event === 'outreach');
  const outcomes = latest(journal, 'outcomes')?.v;
  return {
    name: nameIn(journal),
    mode,
    /** Of the person's own clock, 0 to 23. */
    hour: Math.floor(facts.minute / 60),
    open: gate.open,
    stopped: gate.unmet.some((one) => one.strength === 'stop'),
    unmet: gate.unmet.map((one) => ({ ...one, reason: said(journal, one.reason) })),
    danger: safety.danger,
    minor: safety.minor,
    ...(practice ? { practice } : {}),
    ...(plan ? { plan } : {}),
    ...(outcomes ? { outcomes } : {}),
    ...(last ? { sent: { at: last.at, words: last.v.event === 'outreach' ? last.v.words : undefined } } : {}),
    ...(contact.quietOn ? { quietOn: contact.quietOn } : {}),
    ...(safety.answeredOn ? { safetyOn: safety.answeredOn } : {}),
  };
}) satisfies View<void, unknown>;
