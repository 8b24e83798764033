import type { Ref } from 'preact';
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { describedBy, Labelled, type LabelledProps } from './labelled.tsx';

export interface FieldProps extends LabelledProps {
  value: string;
  onInput: (value: string) => void;
  onBlur?: (() => void) | undefined;
  /** Grows with its text. */
  multiline?: boolean | undefined;
  /** Lines shown at first; only with multiline. */
  rows?: number | undefined;
  /** Hides what is typed, with a button that shows it; the words are the button's two labels. */
  secret?: { show: string; hide: string } | undefined;
  /** Off unless asked for: some browsers send checked text to a server. */
  spellcheck?: boolean | undefined;
  inputMode?: 'text' | 'numeric' | 'tel' | 'email' | 'url' | undefined;
  /** 'off' for passphrases, codes and addresses. */
  capitals?: 'sentences' | 'words' | 'off' | undefined;
  maxLength?: number | undefined;
  required?: boolean | undefined;
  disabled?: boolean | undefined;
  /** BCP 47, when the text is known to be in another language than the page. */
  lang?: string | undefined;
  /** Id of something else that describes the field, such as the findings under a draft. */
  describedById?: string | undefined;
  fieldRef?: Ref<HTMLInputElement | HTMLTextAreaElement> | undefined;
}

const GROWS_BY_ITSELF = typeof CSS !== 'undefined' && CSS.supports('field-sizing', 'content');

/**
 * The one place in which a person types words. It carries no name, and switches off what lets a browser keep,
 * complete, correct or send them: text in a field without autocomplete="off" was found in session files on disk.
 */
export function Field(props: FieldProps) {
  const id = useId();
  const box = useRef<HTMLInputElement | HTMLTextAreaElement | null>(null);
  const [shown, setShown] = useState(false);

  useLayoutEffect(() => {
    const area = box.current;
    if (GROWS_BY_ITSELF || !(area instanceof HTMLTextAreaElement)) return;
    area.style.height = 'auto';
    area.style.height = `${area.scrollHeight + area.offsetHeight - area.clientHeight}px`;
  }, [props.value]);

  const take = (element: HTMLInputElement | HTMLTextAreaElement | null) => {
    box.current = element;
    if (typeof props.fieldRef === 'function') props.fieldRef(element);
    else if (props.fieldRef) props.fieldRef.current = element;
  };

  const common = {
    id,
    class: 'input',
    value: props.value,
    autocomplete: 'off',
    autocorrect: 'off',
    writingsuggestions: 'false',
    spellcheck: props.spellcheck ?? false,
    autocapitalize: props.capitals ?? 'sentences',
    inputmode: props.inputMode,
    maxlength: props.maxLength,
    required: props.required,
    disabled: props.disabled,
    lang: props.lang,
    'data-1p-ignore': '',
    'data-lpignore': 'true',
    'data-bwignore': '',
    'aria-invalid': props.error ? ('true' as const) : undefined,
    'aria-describedby': describedBy(id, props, props.describedById),
    onInput: (event: { currentTarget: { value: string } }) => props.onInput(event.currentTarget.value),
    onBlur: props.onBlur,
  };

  if (props.multiline) {
    return (
      <Labelled {...props} id={id}>
        <textarea {...common} ref={take} rows={props.rows ?? 3} />
      </Labelled>
    );
  }
  if (!props.secret) {
    return (
      <Labelled {...props} id={id}>
        <input {...common} ref={take} type="text" />
      </Labelled>
    );
  }
  return (
    <Labelled {...props} id={id}>
      <div class="secret">
        <input {...common} {...(shown ? { type: 'text' } : { type: 'password' })} ref={take} autocapitalize="off" />
        <button type="button" class="secret-toggle" aria-controls={id} onClick={() => setShown(!shown)}>
          {shown ? props.secret.hide : props.secret.show}
        </button>
      </div>
    </Labelled>
  );
}
