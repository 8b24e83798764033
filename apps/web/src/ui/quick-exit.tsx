import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { Icon } from './icon.tsx';

export interface Exit {
  /** "Leave" */
  label: string;
  onExit: () => void;
}

/** A modal dialog makes the rest of the page unreachable; through this it carries the exit along. */
export const ExitContext = createContext<Exit | null>(null);

/** First in tab order and never covered, in the frame and in every dialog. */
export function QuickExit() {
  const exit = useContext(ExitContext);
  return exit ? (
    <button type="button" class="bar-button quick-exit" onClick={exit.onExit}>
      <Icon name="leave" />
      <span>{exit.label}</span>
    </button>
  ) : null;
}
