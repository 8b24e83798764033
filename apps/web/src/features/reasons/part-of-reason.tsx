import { useState } from 'preact/hooks';
import { reasonThemes, type FieldsOf } from '@reprise/core';
import type en from '../../texts/en/reasons.json';
import type { ActResult } from '../../home/session.ts';
import { reasonParts, type ReasonPart } from '../../home/views/reason-parts.ts';
import { doAct } from '../../platform/home.ts';
import { goBack, goInstead } from '../../platform/place.ts';
import { texts } from '../../platform/texts.ts';
import { OnOutcome } from '../../shell/outcome.tsx';
import { Button } from '../../ui/button.tsx';
import { Choice } from '../../ui/choice.tsx';
import { Field } from '../../ui/field.tsx';
import { Notice } from '../../ui/notice.tsx';
import { StepPage } from '../../ui/step-page.tsx';
import type { ReasonModel } from './board.tsx';
import { fieldOf, type WrittenPart } from './field-of.ts';
import { Whys } from './whys.tsx';

const t = texts<typeof en>();

export const isAsked = (part: string): part is ReasonPart => (reasonParts as readonly string[]).includes(part);

type Reason = FieldsOf<'reason'>;
const fixables = ['yes', 'partly', 'no', 'unknown'] as const;

/** One question about one reason. Continuing goes on to the next open one, so that a reason can be told in one sitting. */
export function PartOfReason({ reason, part, parts }: { reason: ReasonModel; part: ReasonPart; parts: readonly ReasonPart[] }) {
  const [value, setValue] = useState<Reason>(reason.v);
  const [result, setResult] = useState<ActResult>();
  const rest = reason.open.filter((one) => one !== part && parts.indexOf(one) > parts.indexOf(part));

  const keep = async (kept: Reason, on: boolean) => {
    const done = await doAct({ do: 'record', with: { kind: 'reason', id: reason.id, v: kept } });
    setResult(done);
    if (!done.ok) return;
    const next = rest[0];
    if (on && next) goInstead('reasons-board', { id: reason.id, part: next });
    else goInstead('reasons-board', { id: reason.id });
  };
  const skip = () => (rest[0] ? goInstead('reasons-board', { id: reason.id, part: rest[0] }) : goBack());

  return (
    <StepPage
      step={part}
      heading={t(`reasons-board.ask.${part}`)}
      helper={
        <>
          <p>{reason.v.text}</p>
          <p>{t(`reasons-board.help.${part}`)}</p>
        </>
      }
      continueLabel={t('reasons-board.keep')}
      onContinue={() => void keep(value, true)}
      backLabel={t('reasons-board.back')}
      onBack={goBack}
      other={
        <Button kind="link" onPress={skip}>
          {t('reasons-board.later')}
        </Button>
      }
    >
      {part === 'theme' && (
        <Choice
          legend={t('reasons-board.ask.theme')}
          legendHidden
          options={reasonThemes.map((theme) => ({ value: theme, label: t(`reasons-board.theme.${theme}`) }))}
          value={value.theme ?? null}
          onChange={(theme) => setValue({ ...value, theme })}
        />
      )}
      {part === 'fixable' && (
        <Choice
          legend={t('reasons-board.ask.fixable')}
          legendHidden
          options={fixables.map((one) => ({ value: one, label: t(`reasons-board.fixable.${one}`) }))}
          value={value.fixable ?? null}
          onChange={(fixable) => setValue({ ...value, fixable })}
        />
      )}
      {part === 'behind' && <Whys reason={value} onChange={setValue} />}
      {part === 'my-part' && (
        <>
          <Field
            multiline
            rows={4}
            label={t('reasons-board.part.my-part')}
            value={value.myPart ?? ''}
            onInput={(myPart) => setValue({ ...value, myPart, noPartOfMine: false })}
          />
          <Button onPress={() => void keep({ ...value, myPart: '', noPartOfMine: true }, true)}>
            {t('reasons-board.none-i-see')}
          </Button>
          <Notice tone="help">{t('reasons-board.afraid')}</Notice>
        </>
      )}
      {part in fieldOf && part !== 'my-part' && (
        <Field
          multiline
          rows={4}
          label={t(`reasons-board.part.${part}`)}
          value={value[fieldOf[part as WrittenPart]] ?? ''}
          onInput={(text) => setValue({ ...value, [fieldOf[part as WrittenPart]]: text })}
        />
      )}
      <OnOutcome result={result} />
    </StepPage>
  );
}
