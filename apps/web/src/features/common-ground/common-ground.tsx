import type en from '../../texts/en/common-ground.json';
import { useView } from '../../platform/home.ts';
import { texts } from '../../platform/texts.ts';
import type { ScreenProps } from '../../shell/screens.ts';
import { Page } from '../../ui/page.tsx';
import { Closed } from './closed.tsx';

const t = texts<typeof en>();

/** What two people made together, as one of them tells it: an overview, and a page for each part. */
export default function CommonGround(_: ScreenProps) {
  const ground = useView('commonGround', undefined);
  if (!ground) return null;
  if (ground.closed) return <Closed closed={ground.closed} />;
  return <Page heading={t('common-ground.heading')} />;
}
