import type { ComponentChildren } from 'preact';
import { useId, useRef } from 'preact/hooks';

export interface TabsProps<V extends string> {
  /** Names the row of tabs for screen readers. */
  label: string;
  tabs: readonly { value: V; label: ComponentChildren }[];
  value: V;
  onChange: (value: V) => void;
  /** The panel of the current tab. */
  children: ComponentChildren;
}

/** Two or three views of the same thing, such as picture and table. For places, use the navigation. */
export function Tabs<V extends string>({ label, tabs, value, onChange, children }: TabsProps<V>) {
  const id = useId();
  const row = useRef<HTMLDivElement>(null);
  const current = tabs.findIndex((tab) => tab.value === value);

  const walk = (event: KeyboardEvent) => {
    const steps: Record<string, number> = {
      ArrowRight: current + 1,
      ArrowLeft: current - 1,
      Home: 0,
      End: -1,
    };
    const step = steps[event.key];
    const to = step === undefined ? undefined : tabs.at(step % tabs.length);
    if (!to) return;
    event.preventDefault();
    onChange(to.value);
    row.current?.querySelectorAll('button')[tabs.indexOf(to)]?.focus();
  };

  return (
    <div class="tabs">
      <div ref={row} class="tab-row" role="tablist" aria-label={label} onKeyDown={walk}>
        {tabs.map((tab) => (
          <button
            key={tab.value}
            type="button"
            class="tab"
            role="tab"
            id={`${id}-${tab.value}`}
            aria-controls={`${id}-panel`}
            aria-selected={tab.value === value}
            tabIndex={tab.value === value ? 0 : -1}
            onClick={() => onChange(tab.value)}
          >
            {tab.label}
          </button>
        ))}
      </div>
      <div class="tab-panel" role="tabpanel" id={`${id}-panel`} aria-labelledby={`${id}-${value}`} tabIndex={0}>
        {children}
      </div>
    </div>
  );
}
