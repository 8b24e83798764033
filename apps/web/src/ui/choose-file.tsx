import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { Button } from './button.tsx';

export interface ChooseFileProps {
  children: ComponentChildren;
  /** Endings offered first, such as ".json"; others can still be chosen. */
  accept?: string | undefined;
  busy?: boolean | undefined;
  onFile: (file: File) => void;
}

/** A button that opens the device's own list of files. The same file can be chosen again. */
export function ChooseFile({ children, accept, busy, onFile }: ChooseFileProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={input}
        type="file"
        hidden
        autocomplete="off"
        accept={accept}
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          event.currentTarget.value = '';
          if (file) onFile(file);
        }}
      />
      <Button busy={busy} onPress={() => input.current?.click()}>
        {children}
      </Button>
    </>
  );
}
