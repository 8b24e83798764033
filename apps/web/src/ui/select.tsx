import { useId } from 'preact/hooks';
import { describedBy, Labelled, type LabelledProps } from './labelled.tsx';

export interface SelectProps<V extends string> extends LabelledProps {
  options: readonly { value: V; label: string }[];
  value: V | null;
  onChange: (value: V) => void;
  /** Shown while nothing is chosen; without it the first option stands chosen, so pass a value then. */
  placeholder?: string | undefined;
  required?: boolean | undefined;
}

/** For more than seven short answers; fewer are better as a Choice. */
export function Select<V extends string>(props: SelectProps<V>) {
  const id = useId();
  return (
    <Labelled {...props} id={id}>
      <select
        id={id}
        class="input select"
        autocomplete="off"
        value={props.value ?? ''}
        required={props.required}
        aria-invalid={props.error ? 'true' : undefined}
        aria-describedby={describedBy(id, props)}
        onChange={(event) => {
          const chosen = props.options.find((option) => option.value === event.currentTarget.value);
          if (chosen) props.onChange(chosen.value);
        }}
      >
        {props.placeholder !== undefined && (
          <option value="" disabled>
            {props.placeholder}
          </option>
        )}
        {props.options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </Labelled>
  );
}
