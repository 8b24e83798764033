import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from './icon.tsx';

/** plain: worth knowing. closed: a gate, its reason and its time. help: people and lines. gentle-warning: think first. */
export type NoticeTone = 'plain' | 'closed' | 'help' | 'gentle-warning';

const ICONS: Record<NoticeTone, IconName> = {
  plain: 'note',
  closed: 'closed',
  help: 'help',
  'gentle-warning': 'clock',
};

export interface NoticeProps {
  tone?: NoticeTone | undefined;
  title?: ComponentChildren;
  children?: ComponentChildren;
  /** Buttons under the words. */
  actions?: ComponentChildren;
}

export function Notice({ tone = 'plain', title, children, actions }: NoticeProps) {
  return (
    <div class={`notice notice-${tone}`} role="note">
      <Icon name={ICONS[tone]} />
      <div class="notice-body">
        {title && <p class="notice-title">{title}</p>}
        {children && <div class="prose">{children}</div>}
        {actions && <div class="buttons">{actions}</div>}
      </div>
    </div>
  );
}
