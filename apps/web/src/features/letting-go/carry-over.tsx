import { useState } from 'preact/hooks';
import type en from '../../texts/en/letting-go.json';
import type { ActResult } from '../../home/session.ts';
import type { ViewModel } from '../../home/views/index.ts';
import { goBack, goInstead } from '../../platform/place.ts';
import { prefer } from '../../platform/preferences.ts';
import { sayDay, texts } from '../../platform/texts.ts';
import { OnOutcome } from '../../shell/outcome.tsx';
import { Choices } from '../../ui/choice.tsx';
import { StepPage } from '../../ui/step-page.tsx';

const t = texts<typeof en>();

/** What of one's own words goes along. The rest is neither deleted nor judged; it stays in the journal. */
export function CarryOver({ items }: { items: ViewModel<'carriedOver'>['items'] }) {
  const [chosen, setChosen] = useState<readonly string[]>(items.filter((item) => item.chosen).map((item) => item.id));
  const [result, setResult] = useState<ActResult>();
  const keep = async () => {
    const kept = await prefer({ carried: [...chosen] });
    setResult(kept);
    if (kept.ok) goInstead('new-chapter');
  };
  return (
    <StepPage
      step="carry"
      heading={t('new-chapter.carry')}
      helper={items.length > 0 ? t('new-chapter.carry-help') : t('new-chapter.carry-empty')}
      continueLabel={t('new-chapter.keep')}
      onContinue={() => void keep()}
      backLabel={t('new-chapter.back')}
      onBack={goBack}
    >
      {items.length > 0 && (
        <Choices
          legend={t('new-chapter.carry')}
          legendHidden
          options={items.map((item) => ({
            value: item.id,
            label: item.texts.join(' · '),
            description: (
              <>
                <span lang="en">{item.heading}</span> · {sayDay(item.at, 'short')}
              </>
            ),
          }))}
          values={chosen}
          onChange={setChosen}
        />
      )}
      <OnOutcome result={result} />
    </StepPage>
  );
}
