import type en from '../../texts/en/practice.json';
import { useView } from '../../platform/home.ts';
import { goBack } from '../../platform/place.ts';
import { say, texts } from '../../platform/texts.ts';
import type { ScreenProps } from '../../shell/screens.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Page } from '../../ui/page.tsx';
import { Afterwards } from './afterwards.tsx';
import { Player } from './player.tsx';

const t = texts<typeof en>();

/** An exercise, step by step. `record`: the earlier answers to write over. `kept`: it has just been recorded, under this id. */
export default function Exercise({ args }: ScreenProps) {
  const id = args['id'] ?? '';
  const practice = useView('practice', { id });
  const state = useView('practiceState', { id });
  const over = useView('record', { kind: practice?.kind ?? 'entry', id: args['record'] ?? '' });
  if (!practice || !state) return null;
  if (args['kept'])
    return <Afterwards practice={practice} places={state.places} kept={args['kept']} fell={args['fell'] === 'yes'} />;
  if (args['record'] && !over && !state.stopped) return null;
  if (state.stopped || (!state.open && !over))
    return (
      <Page heading={<span lang="en">{practice.text.title}</span>}>
        <Notice tone="closed" actions={<Button onPress={goBack}>{t('exercise.back')}</Button>}>
          {state.reason && say(state.reason)}
        </Notice>
      </Page>
    );
  return <Player practice={practice} over={over} />;
}
