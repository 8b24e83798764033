import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { Group, type GroupProps } from './labelled.tsx';

export interface Option<V extends string> {
  value: V;
  label: ComponentChildren;
  description?: ComponentChildren;
  disabled?: boolean | undefined;
}

export interface ChoiceProps<V extends string> extends GroupProps {
  options: readonly Option<V>[];
  value: V | null;
  onChange: (value: V) => void;
}

/** One answer out of a few: rows large enough for a tired thumb. */
export function Choice<V extends string>(props: ChoiceProps<V>) {
  const id = useId();
  return (
    <Group {...props} id={id}>
      <div class="options">
        {props.options.map((option, index) => (
          <OptionRow
            key={option.value}
            type="radio"
            id={`${id}-${index}`}
            name={id}
            option={option}
            checked={props.value === option.value}
            onChange={() => props.onChange(option.value)}
          />
        ))}
      </div>
    </Group>
  );
}

export interface ChoicesProps<V extends string> extends GroupProps {
  options: readonly Option<V>[];
  values: readonly V[];
  /** The chosen values in the order of the options. */
  onChange: (values: V[]) => void;
}

/** Any number of answers, none included. */
export function Choices<V extends string>(props: ChoicesProps<V>) {
  const id = useId();
  const toggle = (value: V) => {
    const after = props.options.filter((option) => props.values.includes(option.value) !== (option.value === value));
    props.onChange(after.map((option) => option.value));
  };
  return (
    <Group {...props} id={id}>
      <div class="options">
        {props.options.map((option, index) => (
          <OptionRow
            key={option.value}
            type="checkbox"
            id={`${id}-${index}`}
            name={id}
            option={option}
            checked={props.values.includes(option.value)}
            onChange={() => toggle(option.value)}
          />
        ))}
      </div>
    </Group>
  );
}

function OptionRow<V extends string>(props: {
  type: 'radio' | 'checkbox';
  id: string;
  name: string;
  option: Option<V>;
  checked: boolean;
  onChange: () => void;
}) {
  const { id, option } = props;
  const descriptionId = option.description ? `${id}-description` : undefined;
  return (
    <label class="option">
      <input
        type={props.type}
        name={props.name}
        autocomplete="off"
        checked={props.checked}
        disabled={option.disabled}
        aria-labelledby={`${id}-label`}
        aria-describedby={descriptionId}
        onChange={props.onChange}
      />
      <span id={`${id}-label`} class="option-text">
        {option.label}
      </span>
      {descriptionId && (
        <span id={descriptionId} class="option-description">
          {option.description}
        </span>
      )}
    </label>
  );
}
