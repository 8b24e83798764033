import { useState } from 'preact/hooks';
import type { FieldsOf } from '@reprise/core';
import type en from '../../texts/en/reasons.json';
import { texts } from '../../platform/texts.ts';
import { Button } from '../../ui/button.tsx';
import { Field } from '../../ui/field.tsx';

const t = texts<typeof en>();

type Reason = FieldsOf<'reason'>;

/** Further than this, asking why turns into circling. */
const MOST = 5;

/** Asks why, and why again, until the person says that this is the root. The last answer is the reason behind it. */
export function Whys({ reason, onChange }: { reason: Reason; onChange: (reason: Reason) => void }) {
  const whys = reason.whys ?? (reason.behind ? [reason.behind] : []);
  const [asking, setAsking] = useState(Math.max(1, whys.length));
  const change = (index: number, text: string) => {
    const next = Array.from({ length: Math.max(asking, whys.length) }, (_, at) => (at === index ? text : (whys[at] ?? '')));
    const said = next.filter((one) => one.trim() !== '');
    onChange({ ...reason, whys: said, behind: said.at(-1) ?? '' });
  };
  return (
    <>
      {Array.from({ length: asking }, (_, index) => (
        <Field
          key={index}
          multiline
          rows={2}
          label={index === 0 ? t('reasons-board.why-first') : t('reasons-board.why-again', { before: whys[index - 1] ?? '' })}
          value={whys[index] ?? ''}
          onInput={(text) => change(index, text)}
        />
      ))}
      {asking < MOST && (whys[asking - 1] ?? '').trim() !== '' && (
        <Button onPress={() => setAsking(asking + 1)}>{t('reasons-board.why-more')}</Button>
      )}
    </>
  );
}
