import type en from '../../texts/en/first-contact.json';
import { go } from '../../platform/place.ts';
import { texts } from '../../platform/texts.ts';
import { Button, Buttons } from '../../ui/button.tsx';
import { Page } from '../../ui/page.tsx';

const t = texts<typeof en>();

/** Two people who said yes to each other need no help with a first message. */
export function Together() {
  return (
    <Page heading={t('first-contact.heading')} lead={t('first-contact.together')}>
      <Buttons>
        <Button kind="primary" onPress={() => go('common-ground')}>
          {t('first-contact.to-common-ground')}
        </Button>
      </Buttons>
    </Page>
  );
}
