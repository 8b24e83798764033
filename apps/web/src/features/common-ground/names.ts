import type en from '../../texts/en/common-ground.json';
import type { ViewModel } from '../../home/views/index.ts';
import { texts } from '../../platform/texts.ts';

const t = texts<typeof en>();

export type Ground = ViewModel<'commonGround'>;
export type Side = Ground['toAnswer'][number];
export const sides = ['me', 'them'] as const satisfies readonly Side[];

/** What the other person is called within a sentence. */
export const nameOf = ({ name }: Pick<Ground, 'name'>): string => name || t('common-ground.the-other');

/** Whose words these are: the person's own, or the other one's as told. */
export const sayWhose = (ground: Pick<Ground, 'name'>, who: Side): string => {
  const said = who === 'me' ? t('common-ground.whose.me') : t('common-ground.whose.them', { name: nameOf(ground) });
  return said.charAt(0).toLocaleUpperCase() + said.slice(1);
};
