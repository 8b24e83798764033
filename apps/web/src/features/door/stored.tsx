import type en from '../../texts/en/door.json';
import { beginEvening } from '../../platform/home.ts';
import { goBack, goInstead } from '../../platform/place.ts';
import { storedTold } from '../../platform/stored-told.ts';
import { texts } from '../../platform/texts.ts';
import { screens, type ScreenName, type ScreenProps } from '../../shell/screens.ts';
import { Button, Buttons } from '../../ui/button.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { Page } from '../../ui/page.tsx';

const t = texts<typeof en>();

const isScreen = (name: string | undefined): name is ScreenName => name !== undefined && Object.hasOwn(screens, name);

const hidesNot = ['history', 'forced', 'watched', 'nobody'] as const;
const more = ['guessed', 'served', 'deleted', 'others'] as const;

/** What is stored, where, and what is not hidden: told before the first word is typed, and one tap away afterwards. */
export default function Stored({ args: { next } }: ScreenProps) {
  const goOn = () => {
    storedTold.value = true;
    if (!isScreen(next)) return goBack();
    beginEvening();
    goInstead(next);
  };
  return (
    <Page heading={t('stored.heading')} lead={isScreen(next) ? t('stored.before') : t('stored.lead')}>
      <div class="prose">
        <h2>{t('stored.hides-not')}</h2>
        <ul>
          {hidesNot.map((one) => (
            <li key={one}>{t(`stored.${one}`)}</li>
          ))}
        </ul>
      </div>
      <Buttons>
        <Button kind="primary" onPress={goOn}>
          {isScreen(next) ? t('stored.go-on') : t('stored.back')}
        </Button>
      </Buttons>
      <Disclosure summary={t('stored.more')}>
        <div class="prose">
          <ul>
            {more.map((one) => (
              <li key={one}>{t(`stored.${one}`)}</li>
            ))}
          </ul>
        </div>
      </Disclosure>
    </Page>
  );
}
