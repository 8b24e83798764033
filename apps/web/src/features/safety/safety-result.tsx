import { useState } from 'preact/hooks';
import type en from '../../texts/en/safety.json';
import type { ActResult } from '../../home/session.ts';
import type { ViewModel } from '../../home/views/index.ts';
import { doAct } from '../../platform/home.ts';
import { go, goInstead } from '../../platform/place.ts';
import { say, texts } from '../../platform/texts.ts';
import { OnOutcome } from '../../shell/outcome.tsx';
import { Button, Buttons } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Page, Section } from '../../ui/page.tsx';
import { Status } from '../../ui/status.tsx';

const t = texts<typeof en>();

/** still: the answers were clear, and an earlier danger does not end by them. */
const results = ['clear', 'unclear', 'danger', 'still'] as const;
type Result = (typeof results)[number];
export const isResult = (value: string | undefined): value is Result =>
  (results as readonly (string | undefined)[]).includes(value);

/** Refusals that are an answer of their own: the earlier warning stays. */
export const isKeptRefusal = (result: ActResult): boolean =>
  'refusal' in result && ['refusal.danger-lasting', 'refusal.danger-thirty-days'].includes(result.refusal.id);

type Plan = ViewModel<'plan'>;

export function SafetyResult({ result, order, name, plan }: { result: Result; order: string; name: string; plan: Plan }) {
  // Noted here, it stays on the page with its word of it.
  const [had] = useState(plan.contact.state === 'ORDER');
  return (
    <Page heading={t(`safety-questions.result.${result}`)} lead={t(`safety-questions.result-lead.${result}`)}>
      {(result === 'danger' || result === 'still') && <Danger plan={plan} result={result} />}
      {order !== '' && !had && <RecordOrder protects={order.split(' ')} name={name} />}
      {(result === 'clear' || result === 'unclear') && (
        <div class="prose">
          <p>{t(`safety-questions.result-more.${result}`)}</p>
        </div>
      )}
      <Buttons>
        {result === 'clear' ? (
          <Button kind="primary" onPress={() => goInstead('today')}>
            {t('safety-questions.to-today')}
          </Button>
        ) : (
          <>
            <Button kind="primary" onPress={() => go('help')}>
              {t('safety-questions.lines')}
            </Button>
            <Button onPress={() => go('safety-page')}>{t('safety-questions.safety-page')}</Button>
            <Button kind="link" onPress={() => goInstead('today')}>
              {t('safety-questions.to-today')}
            </Button>
          </>
        )}
      </Buttons>
    </Page>
  );
}

/** Kindly to whom it was done, without contempt to who did it; what is closed, why, and what is open. */
function Danger({ plan, result }: { plan: Plan; result: Result }) {
  const { safety } = plan;
  const toMe = safety.direction !== 'by-me';
  const byMe = safety.direction === 'by-me' || safety.direction === 'both';
  return (
    <>
      {toMe && <Notice tone="help">{say({ id: 'suggestion.advocate' })}</Notice>}
      {byMe && <Notice tone="help">{say({ id: 'suggestion.stop-harm' })}</Notice>}
      {result === 'danger' && <p class="prose">{t('safety-questions.nobody-told')}</p>}
      <Section heading={t('safety-questions.closed')}>
        <p>{t('safety-questions.closed-says')}</p>
        <p>{t('safety-questions.closed-why')}</p>
        <p>{safety.lasting ? t('safety-questions.lasting') : t('safety-questions.thirty')}</p>
      </Section>
      <Section heading={t('safety-questions.open')}>
        <p>{t('safety-questions.open-says')}</p>
      </Section>
    </>
  );
}

/** An order was named: recording it makes the rest of the app keep to it. Never by itself. */
function RecordOrder({ protects, name }: { protects: readonly string[]; name: string }) {
  const [result, setResult] = useState<ActResult>();
  const [noted, setNoted] = useState<readonly string[]>([]);
  const record = async (whom: 'me' | 'them') => {
    const outcome = await doAct({ do: 'log-contact', with: { v: { event: 'order', protects: whom } } });
    setResult(outcome);
    if (outcome.ok) setNoted((before) => [...before, whom]);
  };
  const whom = (['me', 'them'] as const).filter((one) => protects.includes(one) && !noted.includes(one));
  return (
    <Card
      title={t('safety-questions.order')}
      actions={whom.map((one) => (
        <Button key={one} onPress={() => void record(one)}>
          {t(`safety-questions.order-${one}`, { name })}
        </Button>
      ))}
    >
      <p>{t('safety-questions.order-says')}</p>
      <Status>{result?.ok ? t('safety-questions.order-kept') : undefined}</Status>
      <OnOutcome result={result} />
    </Card>
  );
}
