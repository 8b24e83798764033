import { useEffect, useRef } from 'preact/hooks';

/** For screens whose steps are different pages: the focus goes to the new heading and the page to its top, as with a new screen. */
export const useHeadingFocus = (step: string): void => {
  const shown = useRef(step);
  useEffect(() => {
    if (shown.current !== step) {
      document.querySelector<HTMLElement>('main h1')?.focus();
      window.scrollTo({ top: 0 });
    }
    shown.current = step;
  }, [step]);
};
