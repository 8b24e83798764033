import type en from '../../texts/en/help.json';
import { door } from '../../platform/home.ts';
import { go } from '../../platform/place.ts';
import { texts } from '../../platform/texts.ts';
import { Button, Buttons } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Page, Section } from '../../ui/page.tsx';
import { Lines } from './lines.tsx';
import { MyPeople } from './my-people.tsx';

const t = texts<typeof en>();

/** Help that needs nothing: no journal, no passphrase, no network. */
export default function Help() {
  const inside = door.value === 'open' || door.value === 'evening' || door.value === 'sample';
  return (
    <Page heading={t('help.heading')} lead={t('help.lead')}>
      <Notice tone="help" title={t('help.now-title')}>
        {t('help.now')}
      </Notice>
      <Lines inside={inside} />
      {inside && <MyPeople />}
      <Section heading={t('help.afraid')}>
        <p>{t('help.afraid-says')}</p>
        <Buttons>
          <Button onPress={() => go('safety-page')}>{t('help.to-safety-page')}</Button>
        </Buttons>
      </Section>
      <Section heading={t('help.cannot-stop')}>
        <div class="prose">
          <p>{t('help.cannot-stop-1')}</p>
          <p>{t('help.cannot-stop-2')}</p>
          <p>{t('help.cannot-stop-3')}</p>
        </div>
        {inside && (
          <Buttons>
            <Button onPress={() => go('urge')}>{t('help.to-urge')}</Button>
            <Button onPress={() => go('cannot-settle')}>{t('help.to-settle')}</Button>
          </Buttons>
        )}
      </Section>
      <Section heading={t('help.young')}>
        <div class="prose">
          <p>{t('help.young-1')}</p>
          <p>{t('help.young-2')}</p>
        </div>
      </Section>
      <Section heading={t('help.leave')}>
        <div class="prose">
          <ul>
            <li>{t('help.leave-button')}</li>
            <li>{t('help.leave-keys')}</li>
            <li>{t('help.leave-lock')}</li>
            <li>{t('help.leave-history')}</li>
          </ul>
        </div>
        <Buttons>
          <Button onPress={() => go('stored')}>{t('help.to-stored')}</Button>
        </Buttons>
      </Section>
    </Page>
  );
}
