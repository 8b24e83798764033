import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Button } from './button.tsx';
import { Seam } from './seam.tsx';

export interface StepPageProps {
  /** Changes from question to question, and so moves the focus to the new heading. */
  step: string;
  heading: ComponentChildren;
  helper?: ComponentChildren;
  /** The one control of the question. */
  children?: ComponentChildren;
  /** How far along; `at` counts from 1. The line is for the eye, `label` ("Question 2 of 5") for everyone. */
  progress?: { at: number; of: number; label: string } | undefined;
  /** The person's own numbers for the line of progress. */
  seam?: readonly number[] | undefined;
  backLabel?: ComponentChildren;
  onBack?: (() => void) | undefined;
  continueLabel: ComponentChildren;
  onContinue: () => void;
  continueDisabled?: boolean | undefined;
  busy?: boolean | undefined;
  /** A way past the question, such as "Skip this one". */
  other?: ComponentChildren;
}

/** One question a screen. Enter continues. */
export function StepPage(props: StepPageProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = useRef(props.step);
  useEffect(() => {
    // The first question leaves the focus to the frame that opened the screen.
    if (shown.current !== props.step) {
      heading.current?.focus();
      window.scrollTo({ top: 0 });
    }
    shown.current = props.step;
  }, [props.step]);

  return (
    <form
      class="page step"
      autocomplete="off"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!props.continueDisabled && !props.busy) props.onContinue();
      }}
    >
      {props.progress && (
        <div class="step-progress">
          <Seam values={props.seam} mended={props.progress.at / props.progress.of} />
          <p class="small quiet">{props.progress.label}</p>
        </div>
      )}
      <header class="page-head">
        <h1 ref={heading} tabIndex={-1}>
          {props.heading}
        </h1>
        {props.helper && <div class="lead quiet">{props.helper}</div>}
      </header>
      {props.children}
      <div class="step-foot">
        {props.onBack && (
          <Button icon="back" onPress={props.onBack}>
            {props.backLabel}
          </Button>
        )}
        <Button kind="primary" type="submit" disabled={props.continueDisabled} busy={props.busy}>
          {props.continueLabel}
        </Button>
        {props.other}
      </div>
    </form>
  );
}
