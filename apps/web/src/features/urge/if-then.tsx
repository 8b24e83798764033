import { useState } from 'preact/hooks';
import type en from '../../texts/en/urge.json';
import type { ActResult } from '../../home/session.ts';
import { useKept } from '../../platform/kept.ts';
import { doAct } from '../../platform/home.ts';
import { texts } from '../../platform/texts.ts';
import { OnOutcome } from '../../shell/outcome.tsx';
import { Button, Buttons } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Field } from '../../ui/field.tsx';
import { Status } from '../../ui/status.tsx';

const t = texts<typeof en>();

/** One plan in one sentence that the person finishes. */
export function IfThen() {
  const kept = useKept('if-then', { when: t('urge.plan-when-first'), then: '' });
  const [tried, setTried] = useState(false);
  const [result, setResult] = useState<ActResult>();
  if (!kept.ready) return null;
  const { when, then } = kept.value;
  const missing = (text: string) => (tried && text.trim() === '' ? t('urge.plan-then-missing') : undefined);
  const keep = async () => {
    if (then.trim() === '' || when.trim() === '') return setTried(true);
    const outcome = await doAct({ do: 'record', with: { kind: 'if-then', v: { when: when.trim(), then: then.trim() } } });
    setResult(outcome);
    if (outcome.ok) kept.done();
  };
  if (result?.ok) return <Status>{t('urge.plan-kept')}</Status>;
  return (
    <Card title={t('urge.make-plan')}>
      <Field
        label={t('urge.plan-when')}
        value={when}
        onInput={(text) => kept.change({ when: text, then })}
        error={missing(when)}
      />
      <Field
        label={t('urge.plan-then')}
        hint={t('urge.plan-then-hint')}
        value={then}
        onInput={(text) => kept.change({ when, then: text })}
        error={missing(then)}
      />
      <Buttons>
        <Button onPress={() => void keep()}>{t('urge.plan-keep')}</Button>
      </Buttons>
      <OnOutcome result={result} />
    </Card>
  );
}
