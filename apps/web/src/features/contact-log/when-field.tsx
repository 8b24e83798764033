import { useState } from 'preact/hooks';
import type { ComponentChildren } from 'preact';
import { at } from '../../platform/moment.ts';
import { Button } from '../../ui/button.tsx';
import { DateTimeField } from '../../ui/date-field.tsx';

type Props = {
  value: string;
  onInput: (value: string) => void;
  label: ComponentChildren;
  /** "It was earlier". */
  earlier: ComponentChildren;
};

/** It happened just now, unless the person says otherwise. */
export function WhenField({ value, onInput, label, earlier }: Props) {
  const [asked, setAsked] = useState(value !== '');
  if (!asked)
    return (
      <div>
        <Button kind="link" icon="clock" onPress={() => setAsked(true)}>
          {earlier}
        </Button>
      </div>
    );
  return <DateTimeField label={label} value={value} onInput={onInput} max={at().slice(0, 16)} />;
}
