import type en from '../../texts/en/tonight.json';
import { beginEvening } from '../../platform/home.ts';
import { go } from '../../platform/place.ts';
import { texts } from '../../platform/texts.ts';
import { Button } from '../../ui/button.tsx';
import { Page } from '../../ui/page.tsx';

const t = texts<typeof en>();

export default function Tonight() {
  return (
    <Page heading={t('tonight.heading')}>
      <Button
        kind="primary"
        onPress={() => {
          beginEvening();
          go('keep');
        }}
      >
        {t('tonight.start')}
      </Button>
    </Page>
  );
}
