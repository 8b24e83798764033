import type en from '../../texts/en/letters.json';
import { clockFace, isNight, useSecondsUntil } from '../../platform/countdown.ts';
import { door } from '../../platform/home.ts';
import { at } from '../../platform/moment.ts';
import { goBack } from '../../platform/place.ts';
import { texts } from '../../platform/texts.ts';
import { CrisisCard } from '../../shell/crisis-card.tsx';
import { Button } from '../../ui/button.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { Field } from '../../ui/field.tsx';
import { StepPage } from '../../ui/step-page.tsx';
import { TimerRing } from '../../ui/timer-ring.tsx';
import { minutesFor, part, PARTS, type LetterKind, type Writing } from './prompts.ts';

const t = texts<typeof en>();

type Props = { kind: LetterKind; writing: Writing; change: (next: Writing) => void };

/** One question, one field, and time that ends. When it does, the sentence may still be finished. */
export function WriteLetter({ kind, writing, change }: Props) {
  const left = useSecondsUntil(writing.endsAt);
  const text = writing.texts[writing.at] ?? '';
  const number = part[writing.at] ?? 1;
  const write = (next: string) =>
    change({
      ...writing,
      texts: Array.from({ length: PARTS }, (_, index) => (index === writing.at ? next : (writing.texts[index] ?? ''))),
    });
  const over = left === 0;
  return (
    <StepPage
      step={`part-${writing.at}`}
      heading={t(`letters.${kind}.${number}`)}
      helper={over ? t('letters.time-up') : undefined}
      progress={{ at: writing.at + 1, of: PARTS, label: t('letters.progress', { at: writing.at + 1, of: PARTS }) }}
      continueLabel={over || writing.at === PARTS - 1 ? t('letters.finish') : t('letters.next')}
      onContinue={() => change({ ...writing, at: over ? PARTS : writing.at + 1 })}
      backLabel={t('letters.back')}
      onBack={() => (writing.at === 0 ? goBack() : change({ ...writing, at: writing.at - 1 }))}
      other={
        !over &&
        writing.at < PARTS - 1 && (
          <Button kind="link" onPress={() => change({ ...writing, at: PARTS })}>
            {t('letters.enough')}
          </Button>
        )
      }
    >
      <Field multiline rows={7} label={t(`letters.${kind}.${number}`)} labelHidden value={text} onInput={write} />
      <CrisisCard text={text} />
      <p class="quiet small">
        {door.value === 'open' ? t('letters.stays') : t('letters.stays-evening')}{' '}
        {!over && t('letters.left', { minutes: Math.ceil(left / 60) })}
      </p>
      {!over && (
        <Disclosure summary={t('letters.show-time')}>
          <TimerRing
            name={t('letters.timer')}
            totalSeconds={minutesFor(isNight(at())) * 60}
            leftSeconds={left}
            caption={t('letters.timer-of', { minutes: minutesFor(isNight(at())) })}
          >
            {clockFace(left)}
          </TimerRing>
        </Disclosure>
      )}
    </StepPage>
  );
}
