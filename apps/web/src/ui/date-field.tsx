import { useId } from 'preact/hooks';
import { describedBy, Labelled, type LabelledProps } from './labelled.tsx';

export interface DateFieldProps extends LabelledProps {
  /** '2026-05-03', or '' while nothing or something incomplete is entered. */
  value: string;
  onInput: (value: string) => void;
  min?: string | undefined;
  max?: string | undefined;
  required?: boolean | undefined;
}

/** A civil day, through the browser's own picker. */
export function DateField(props: DateFieldProps) {
  return <NativeDate {...props} type="date" />;
}

/** A day and a time of day: value, min and max are '2026-05-03T21:40', local, without an offset. */
export function DateTimeField(props: DateFieldProps) {
  return <NativeDate {...props} type="datetime-local" />;
}

function NativeDate(props: DateFieldProps & { type: 'date' | 'datetime-local' }) {
  const id = useId();
  return (
    <Labelled {...props} id={id}>
      <input
        id={id}
        class="input input-date"
        type={props.type}
        autocomplete="off"
        value={props.value}
        min={props.min}
        max={props.max}
        required={props.required}
        aria-invalid={props.error ? 'true' : undefined}
        aria-describedby={describedBy(id, props)}
        onInput={(event) => props.onInput(event.currentTarget.value)}
      />
    </Labelled>
  );
}
