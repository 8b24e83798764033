import { useState } from 'preact/hooks';
import type en from '../../texts/en/hard-date.json';
import type { ActResult } from '../../home/session.ts';
import { doAct } from '../../platform/home.ts';
import { useKept } from '../../platform/kept.ts';
import { goBack, goInstead } from '../../platform/place.ts';
import { texts } from '../../platform/texts.ts';
import { CrisisCard } from '../../shell/crisis-card.tsx';
import { OnOutcome } from '../../shell/outcome.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { Field } from '../../ui/field.tsx';
import { StepPage } from '../../ui/step-page.tsx';
import type { HardDateEntry } from './dates.ts';

const t = texts<typeof en>();

type Props = { date: HardDateEntry | undefined; today: string; first?: boolean };

/** What, when, and what one will do. */
export function EditDate({ date, today, first }: Props) {
  const kept = useKept(`hard-date-${date?.id ?? 'new'}`, {
    what: date?.v.what ?? '',
    on: date?.v.on ?? '',
    plan: date?.v.plan ?? '',
  });
  const [tried, setTried] = useState(false);
  const [result, setResult] = useState<ActResult>();
  if (!kept.ready) return null;
  const { what, on, plan } = kept.value;
  const change = (next: Partial<typeof kept.value>) => kept.change({ ...kept.value, ...next });
  const keep = async () => {
    if (what.trim() === '' || on === '') return setTried(true);
    const v = { what: what.trim(), on, ...(plan.trim() ? { plan: plan.trim() } : {}) };
    const outcome = await doAct({ do: 'record', with: { kind: 'hard-date', v, ...(date ? { id: date.id } : {}) } });
    setResult(outcome);
    if (!outcome.ok) return;
    kept.done();
    goInstead('hard-date', { id: outcome.ids[0] ?? '' });
  };
  return (
    <StepPage
      step="hard-date"
      heading={date ? t('hard-date.change') : t('hard-date.new')}
      helper={t('hard-date.lead')}
      continueLabel={t('hard-date.keep')}
      onContinue={() => void keep()}
      backLabel={t('hard-date.back')}
      onBack={first ? undefined : goBack}
    >
      <Field
        label={t('hard-date.what')}
        hint={t('hard-date.what-hint')}
        value={what}
        onInput={(text) => change({ what: text })}
        error={tried && what.trim() === '' ? t('hard-date.what-missing') : undefined}
      />
      <DateField
        label={t('hard-date.on')}
        value={on}
        {...(date ? {} : { min: today })}
        onInput={(day) => change({ on: day })}
        error={tried && on === '' ? t('hard-date.on-missing') : undefined}
      />
      <Field
        multiline
        rows={3}
        label={t('hard-date.plan')}
        hint={t('hard-date.plan-hint')}
        value={plan}
        onInput={(text) => change({ plan: text })}
      />
      <CrisisCard text={`${what} ${plan}`} />
      <OnOutcome result={result} />
    </StepPage>
  );
}
