import type en from '../texts/en/shell.json';
import { languageNames, languages } from '../platform/languages.ts';
import { chooseLanguage, language, texts } from '../platform/texts.ts';
import { Button } from '../ui/button.tsx';

const t = texts<typeof en>();

/** Every language by its own name. */
export function LanguageSwitch() {
  return (
    <div class="buttons" role="group" aria-label={t('shell.language')}>
      {languages.map((one) => (
        <Button key={one} pressed={language.value === one} onPress={() => void chooseLanguage(one)}>
          <span lang={one}>{languageNames[one]}</span>
        </Button>
      ))}
    </div>
  );
}
