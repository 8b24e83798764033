import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type en from '../../texts/en/situation.json';
import { at } from '../../platform/moment.ts';
import { texts } from '../../platform/texts.ts';
import { countryOptions, ELSEWHERE } from '../../shell/country-options.ts';
import { Choice } from '../../ui/choice.tsx';
import { Choices } from '../../ui/choice.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { Field } from '../../ui/field.tsx';
import { Select } from '../../ui/select.tsx';
import { ties, tiesOf, withTies, type Ask, type Situation } from './asks.ts';

const t = texts<typeof en>();

export type BodyProps = { told: Situation; change: (told: Situation) => void };

/** Core's own choices by type; the lists themselves would bring the whole journal's schema to this screen. */
export const choices = {
  endedBy: ['me', 'them', 'both', 'unclear'],
  lastContactBy: ['me', 'them', 'both'],
  under18: ['neither', 'me', 'them', 'both'],
  infidelity: ['none', 'mine', 'theirs', 'both', 'unsure'],
  theyAreWithSomeone: ['no', 'yes', 'unknown'],
} as const satisfies { readonly [Name in keyof Situation]?: readonly Situation[Name][] };
export const matters = ['children', 'home', 'money', 'work', 'belongings'] as const satisfies Situation['necessary'];

type ChoiceField = keyof typeof choices;

/** A question answered by choosing one of a few. */
function OneOf<Name extends ChoiceField>({ field, told, change, legend }: BodyProps & { field: Name; legend?: string }) {
  type Value = (typeof choices)[Name][number] & string;
  const options: readonly Value[] = choices[field];
  return (
    <Choice<Value>
      legend={legend ?? t(`situation.${field}`)}
      legendHidden={legend === undefined}
      options={options.map((value) => ({ value, label: sayOption(field, value) }))}
      value={told[field] ?? null}
      onChange={(value) => change({ ...told, [field]: value })}
    />
  );
}

/** The words for one of the choices. */
export const sayOption = (field: ChoiceField, value: string): string => t(`situation.${field}.${value}` as keyof typeof en);

const nextDay = (day: string): string => new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
const orNone = (text: string): string | undefined => (text === '' ? undefined : text);
const put = (told: Situation, field: keyof Situation, value: string | undefined): Situation => ({ ...told, [field]: value });

function AgreedOn({ told, change }: BodyProps) {
  const [isAgreed, setAgreed] = useState<'yes' | 'no' | null>(told.agreedOn ? 'yes' : null);
  return (
    <>
      <Choice
        legend={t('situation.ask.agreed-on')}
        legendHidden
        options={(['no', 'yes'] as const).map((value) => ({ value, label: t(`situation.agreed.${value}`) }))}
        value={isAgreed}
        onChange={(value) => {
          setAgreed(value);
          if (value === 'no') change(put(told, 'agreedOn', undefined));
        }}
      />
      {isAgreed === 'yes' && (
        <DateField
          label={t('situation.agreedOn')}
          value={told.agreedOn ?? ''}
          min={nextDay(at().slice(0, 10))}
          onInput={(day) => change(put(told, 'agreedOn', orNone(day)))}
        />
      )}
    </>
  );
}

const noMatter = 'none';

function Necessary({ told, change }: BodyProps) {
  const ticked = told.necessary === undefined ? [] : told.necessary.length === 0 ? [noMatter] : told.necessary;
  return (
    <>
      <Choices
        legend={t('situation.ask.necessary')}
        legendHidden
        options={[...matters, noMatter].map((value) => ({
          value,
          label: t(`situation.matter.${value}` as keyof typeof en),
        }))}
        values={ticked}
        onChange={(values) => {
          const isNone = values.includes(noMatter) && !ticked.includes(noMatter);
          const chosen = matters.filter((one) => !isNone && values.includes(one));
          const { necessary: _before, ...rest } = told;
          change(chosen.length === 0 && !isNone ? rest : { ...rest, necessary: chosen });
        }}
      />
      {(told.necessary ?? []).length > 0 && (
        <Field
          label={t('situation.necessaryRoute')}
          hint={t('situation.route-hint')}
          value={told.necessaryRoute ?? ''}
          onInput={(text) => change(put(told, 'necessaryRoute', text))}
        />
      )}
    </>
  );
}

/** The one control of each question. */
export const bodies: { readonly [Name in Ask]: (props: BodyProps) => ComponentChildren } = {
  name: ({ told, change }) => (
    <Field
      label={t('situation.name')}
      hint={t('situation.name-hint')}
      capitals="words"
      value={told.name ?? ''}
      onInput={(text) => change(put(told, 'name', text))}
    />
  ),
  'ended-by': (props) => <OneOf {...props} field="endedBy" />,
  'ended-on': ({ told, change }) => (
    <DateField
      label={t('situation.endedOn')}
      hint={t('situation.rough')}
      max={at().slice(0, 10)}
      value={told.endedOn ?? ''}
      onInput={(day) => change(put(told, 'endedOn', orNone(day)))}
    />
  ),
  'last-contact': ({ told, change }) => (
    <>
      <DateField
        label={t('situation.lastContactOn')}
        hint={t('situation.rough')}
        max={at().slice(0, 10)}
        value={told.lastContactOn ?? ''}
        onInput={(day) => change(put(told, 'lastContactOn', orNone(day)))}
      />
      <OneOf told={told} change={change} field="lastContactBy" legend={t('situation.lastContactBy')} />
    </>
  ),
  ties: ({ told, change }) => (
    <Choices
      legend={t('situation.ask.ties')}
      legendHidden
      options={ties.map((value) => ({ value, label: t(`situation.tie.${value}`) }))}
      values={tiesOf(told)}
      onChange={(ticked) => change(withTies(told, ticked))}
    />
  ),
  'under-18': (props) => <OneOf {...props} field="under18" />,
  necessary: (props) => <Necessary {...props} />,
  'agreed-on': (props) => <AgreedOn {...props} />,
  infidelity: (props) => <OneOf {...props} field="infidelity" />,
  'with-someone': (props) => <OneOf {...props} field="theyAreWithSomeone" />,
  country: ({ told, change }) => (
    <Select
      label={t('situation.country')}
      hint={t('situation.country-hint')}
      options={[...countryOptions(), { value: ELSEWHERE, label: t('situation.elsewhere') }]}
      value={told.country?.toUpperCase() ?? null}
      placeholder={t('situation.choose')}
      onChange={(id) => change(put(told, 'country', id))}
    />
  ),
  want: ({ told, change }) => (
    <Field
      multiline
      rows={3}
      label={t('situation.whatIWant')}
      value={told.whatIWant ?? ''}
      onInput={(text) => change(put(told, 'whatIWant', text))}
    />
  ),
};
