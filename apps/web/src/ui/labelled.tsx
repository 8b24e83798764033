import type { ComponentChildren } from 'preact';

export interface LabelledProps {
  label: ComponentChildren;
  /** Keeps the label for screen readers only; for a control whose heading stands right above it. */
  labelHidden?: boolean | undefined;
  hint?: ComponentChildren;
  /** What is wrong and how to put it right; announced when it appears. */
  error?: ComponentChildren;
}

/** The ids under which a control finds its hint and its error, or nothing where it has neither. */
export function describedBy(id: string, props: Pick<LabelledProps, 'hint' | 'error'>, extra?: string) {
  const ids = [props.hint ? `${id}-hint` : '', props.error ? `${id}-error` : '', extra ?? ''];
  return ids.filter(Boolean).join(' ') || undefined;
}

export function Hint({ id, children }: { id: string; children?: ComponentChildren }) {
  return children ? (
    <p id={`${id}-hint`} class="hint">
      {children}
    </p>
  ) : null;
}

/** Stays in the page while empty: a live region must exist before its words do. */
export function FieldError({ id, children }: { id: string; children?: ComponentChildren }) {
  return (
    <div aria-live="polite" class="field-error-slot">
      {children ? (
        <p id={`${id}-error`} class="field-error">
          {children}
        </p>
      ) : null}
    </div>
  );
}

/** Label, hint, one control, error: the frame of every single-control question. */
export function Labelled(props: LabelledProps & { id: string; children: ComponentChildren }) {
  return (
    <div class={`field${props.error ? ' field-wrong' : ''}`}>
      <label for={props.id} class={props.labelHidden ? 'hidden-text' : 'label'}>
        {props.label}
      </label>
      <Hint id={props.id}>{props.hint}</Hint>
      {props.children}
      <FieldError id={props.id}>{props.error}</FieldError>
    </div>
  );
}

export interface GroupProps {
  legend: ComponentChildren;
  /** Keeps the legend for screen readers only; for a group whose heading stands right above it. */
  legendHidden?: boolean | undefined;
  hint?: ComponentChildren;
  error?: ComponentChildren;
}

/** Legend, hint, several controls, error: the frame of every question answered by choosing. */
export function Group(
  props: GroupProps & {
    id: string;
    class?: string;
    children: ComponentChildren;
  },
) {
  return (
    <fieldset
      class={`field group ${props.class ?? ''}${props.error ? ' field-wrong' : ''}`}
      aria-describedby={describedBy(props.id, props)}
    >
      <legend class={props.legendHidden ? 'hidden-text' : 'label'}>{props.legend}</legend>
      <Hint id={props.id}>{props.hint}</Hint>
      {props.children}
      <FieldError id={props.id}>{props.error}</FieldError>
    </fieldset>
  );
}
