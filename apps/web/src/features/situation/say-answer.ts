import type en from '../../texts/en/situation.json';
import { sayDay, texts } from '../../platform/texts.ts';
import { countryName, ELSEWHERE } from '../../shell/country-options.ts';
import { tiesOf, type Ask, type Situation } from './asks.ts';
import { sayOption } from './question.tsx';

const t = texts<typeof en>();

const words: { readonly [Name in Ask]: (told: Situation) => readonly (string | undefined)[] } = {
  name: (told) => [told.name],
  'ended-by': (told) => [told.endedBy && sayOption('endedBy', told.endedBy)],
  'ended-on': (told) => [told.endedOn && sayDay(told.endedOn)],
  'last-contact': (told) => [
    told.lastContactOn && sayDay(told.lastContactOn),
    told.lastContactBy && sayOption('lastContactBy', told.lastContactBy),
  ],
  ties: (told) => tiesOf(told).map((tie) => t(`situation.tie.${tie}`)),
  'under-18': (told) => [told.under18 && sayOption('under18', told.under18)],
  necessary: (told) => [
    ...(told.necessary?.length === 0
      ? [t('situation.matter.none')]
      : (told.necessary ?? []).map((one) => t(`situation.matter.${one}`))),
    told.necessaryRoute,
  ],
  'agreed-on': (told) => [told.agreedOn && sayDay(told.agreedOn)],
  infidelity: (told) => [told.infidelity && sayOption('infidelity', told.infidelity)],
  'with-someone': (told) => [told.theyAreWithSomeone && sayOption('theyAreWithSomeone', told.theyAreWithSomeone)],
  country: (told) => [
    told.country && (told.country === ELSEWHERE ? t('situation.elsewhere') : countryName(told.country.toUpperCase())),
  ],
  want: (told) => [told.whatIWant],
};

/** An answer in a line, as it was chosen; empty where nothing was told. */
export const sayAnswer = (ask: Ask, told: Situation): string =>
  words[ask](told)
    .filter((part) => part !== undefined && part !== '')
    .join(' · ');
