import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { QuickExit } from './quick-exit.tsx';

export interface DialogProps {
  open: boolean;
  title: ComponentChildren;
  children?: ComponentChildren;
  /** Buttons; the one that changes nothing goes last. */
  actions?: ComponentChildren;
  /** Escape, or a press outside. The owner then sets `open` to false. */
  onClose: () => void;
}

/** A native modal. The focus goes to its title and, when it closes, back to where it was. */
export function Dialog({ open, title, children, actions, onClose }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const id = useId();

  useLayoutEffect(() => {
    const element = dialog.current;
    if (!open || !element) return;
    element.showModal();
    heading.current?.focus();
    // Closing before it leaves the page is what lets the browser give the focus back.
    return () => element.close();
  }, [open]);

  return (
    <dialog
      ref={dialog}
      class="dialog"
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onClick={(event) => {
        if (event.target === dialog.current) onClose();
      }}
    >
      {open && (
        <>
          <QuickExit />
          <div class="dialog-body">
            <h2 id={id} ref={heading} tabIndex={-1}>
              {title}
            </h2>
            {children && <div class="prose">{children}</div>}
            {actions && <div class="buttons">{actions}</div>}
          </div>
        </>
      )}
    </dialog>
  );
}
