import { useState } from 'preact/hooks';
import type en from '../../texts/en/letting-go.json';
import type { ActResult } from '../../home/session.ts';
import { useDraft } from '../../platform/draft.ts';
import { doAct } from '../../platform/home.ts';
import { go } from '../../platform/place.ts';
import { texts } from '../../platform/texts.ts';
import { OnOutcome } from '../../shell/outcome.tsx';
import { Button, Buttons } from '../../ui/button.tsx';
import { Field } from '../../ui/field.tsx';
import { List, ListRow } from '../../ui/list-row.tsx';
import { Section } from '../../ui/page.tsx';

const t = texts<typeof en>();

/** Sentences one would agree on with anyone, written before there is someone. */
export function WithAnyone({ sentences }: { sentences: readonly { readonly id: string; readonly text: string }[] }) {
  const draft = useDraft('with-anyone');
  const [asked, setAsked] = useState(false);
  const [result, setResult] = useState<ActResult>();
  const writing = asked || draft.text !== '' || sentences.length === 0;
  const keep = async () => {
    const kept = await doAct({
      do: 'record',
      with: { kind: 'goal', v: { practice: 'new-chapter', what: draft.text.trim(), forWhom: 'me' } },
    });
    setResult(kept);
    if (!kept.ok) return;
    draft.done();
    setAsked(false);
  };
  return (
    <Section heading={t('new-chapter.agreement')} lead={t('new-chapter.agreement-lead')}>
      {sentences.length > 0 && (
        <List>
          {sentences.map((one) => (
            <ListRow key={one.id} title={one.text} onSelect={() => go('record', { kind: 'goal', id: one.id })} />
          ))}
        </List>
      )}
      {writing ? (
        <>
          <Field
            multiline
            rows={2}
            label={t('new-chapter.agreement-label')}
            hint={t('new-chapter.agreement-hint')}
            value={draft.text}
            onInput={draft.write}
          />
          <Buttons>
            <Button disabled={draft.text.trim() === ''} onPress={() => void keep()}>
              {t('new-chapter.agreement-keep')}
            </Button>
          </Buttons>
        </>
      ) : (
        <Buttons>
          <Button icon="write" onPress={() => setAsked(true)}>
            {t('new-chapter.agreement-add')}
          </Button>
        </Buttons>
      )}
      <OnOutcome result={result} />
    </Section>
  );
}
