import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Icon, type IconName } from './icon.tsx';
import { type Exit, ExitContext, QuickExit } from './quick-exit.tsx';
import { SkipLink } from './skip-link.tsx';

export interface Place<P extends string> {
  id: P;
  label: string;
  icon: IconName;
}

export interface AppFrameProps<P extends string> {
  exit: Exit;
  help: { label: string; onHelp: () => void; current?: boolean | undefined };
  /** Left out while there is nothing to lock. */
  lock?: { label: string; onLock: () => void } | undefined;
  skipLabel: string;
  /** Left out on screens before the vault is open. */
  nav?:
    | {
        label: string;
        places: readonly Place<P>[];
        current: P | null;
        onGo: (place: P) => void;
      }
    | undefined;
  /** Changes with every screen, and so moves the focus to the new heading and the page to its top. */
  screen: string;
  children: ComponentChildren;
}

/** What stands around every screen: the exit first, help, the navigation, and the main part. */
export function AppFrame<P extends string>(props: AppFrameProps<P>) {
  const main = useRef<HTMLElement>(null);
  const shown = useRef(props.screen);
  const toHeading = () => (main.current?.querySelector<HTMLElement>('h1') ?? main.current)?.focus();

  useEffect(() => {
    if (shown.current === props.screen) return;
    shown.current = props.screen;
    // A screen that arrives late does not take the focus from someone who has begun to type in it.
    if (document.activeElement?.matches('main :is(input, textarea)')) return;
    window.scrollTo({ top: 0 });
    toHeading();
  }, [props.screen]);

  useEffect(() => {
    const screen = main.current;
    if (!screen) return;
    let known = screen.querySelector('h1');
    // A screen may bring its heading a moment later, or another one in the middle of it, and what had the focus is gone with the old
    // one. Whoever has gone on by then is left alone.
    const watching = new MutationObserver(() => {
      const heading = screen.querySelector('h1');
      if (!heading || heading === known) return;
      known = heading;
      const { activeElement } = document;
      if (activeElement !== screen && activeElement !== document.body) return;
      window.scrollTo({ top: 0 });
      heading.focus();
    });
    watching.observe(screen, { childList: true, subtree: true });
    return () => watching.disconnect();
  }, []);

  return (
    <ExitContext.Provider value={props.exit}>
      <div class={`frame${props.nav ? '' : ' frame-bare'}`}>
        <header class="bar">
          <QuickExit />
          <SkipLink onSkip={toHeading}>{props.skipLabel}</SkipLink>
          <div class="bar-end">
            {props.lock && (
              <button type="button" class="bar-button" onClick={props.lock.onLock}>
                <Icon name="lock" />
                <span>{props.lock.label}</span>
              </button>
            )}
            <button
              type="button"
              class="bar-button"
              aria-current={props.help.current ? 'page' : undefined}
              onClick={props.help.onHelp}
            >
              <Icon name="help" />
              <span>{props.help.label}</span>
            </button>
          </div>
        </header>
        {props.nav && <Nav {...props.nav} />}
        <main ref={main} tabIndex={-1} class="main">
          {props.children}
        </main>
      </div>
    </ExitContext.Provider>
  );
}

function Nav<P extends string>({ label, places, current, onGo }: NonNullable<AppFrameProps<P>['nav']>) {
  return (
    <nav class="nav" aria-label={label}>
      <ul role="list">
        {places.map((place) => (
          <li key={place.id}>
            <button
              type="button"
              class="nav-button"
              aria-current={place.id === current ? 'page' : undefined}
              onClick={() => onGo(place.id)}
            >
              <Icon name={place.icon} />
              <span>{place.label}</span>
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
