import type { ComponentChildren } from 'preact';
import type en from '../../texts/en/common-ground.json';
import { go } from '../../platform/place.ts';
import { texts } from '../../platform/texts.ts';
import { Button, Buttons } from '../../ui/button.tsx';
import { Page } from '../../ui/page.tsx';

const t = texts<typeof en>();

/** Everything that common ground holds, in the order of the overview. */
export const parts = [
  'agreements',
  'promises',
  'check-ins',
  'boundaries',
  'issues',
  'goals',
  'together',
  'thanks',
  'counselling',
] as const;
export type Part = (typeof parts)[number];
export const isPart = (text: string | undefined): text is Part => (parts as readonly (string | undefined)[]).includes(text);

/** A page of one part, with the way back to the overview. */
export function PartPage({ part, children }: { part: Part; children: ComponentChildren }) {
  return (
    <Page over={t('common-ground.heading')} heading={t(`common-ground.part.${part}`)} lead={t(`common-ground.part-says.${part}`)}>
      {children}
      <Buttons>
        <Button icon="back" onPress={() => go('common-ground')}>
          {t('common-ground.all')}
        </Button>
      </Buttons>
    </Page>
  );
}
