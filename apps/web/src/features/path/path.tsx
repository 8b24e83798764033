import type { Stage } from '@reprise/core';
import type en from '../../texts/en/path.json';
import { useView } from '../../platform/home.ts';
import { go } from '../../platform/place.ts';
import { say, sayDay, texts } from '../../platform/texts.ts';
import type { ScreenProps } from '../../shell/screens.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Page } from '../../ui/page.tsx';
import { PathPicture, type PathStage } from '../../ui/path-picture.tsx';
import { PassCondition } from './pass-condition.tsx';
import { StagePage, type StageModel } from './stage-page.tsx';

const t = texts<typeof en>();

/** The whole process as a picture; `stage` opens one stage of it, `pass` the door of one of its conditions. */
export default function Path({ args }: ScreenProps) {
  const view = useView('path', undefined);
  if (!view) return null;
  const stage = view.stages.find((one) => one.stage === args['stage']);
  if (stage?.gate && args['pass']) return <PassCondition gate={stage.gate} condition={args['pass']} />;
  if (stage) return <StagePage stage={stage} />;
  const chapter = view.stages.flatMap((one) => one.practices).find((one) => one.id === 'new-chapter');
  const drawn: PathStage[] = [
    ...view.stages.map((one) => ({
      stage: one.stage,
      label: say({ id: `stage.${one.stage}` }),
      state: one.state,
      detail: detailOf(one),
    })),
    {
      stage: 'new-chapter' as const,
      label: t('path.new-chapter'),
      state: (chapter?.count ?? 0) > 0 ? ('done' as const) : ('open' as const),
    },
  ];
  return (
    <Page wide heading={t('path.heading')} lead={t('path.lead')}>
      {view.stops.length > 0 && (
        <Notice
          tone="closed"
          actions={<Button onPress={() => go('path', { stage: 'reach-out' })}>{t('path.why-closed')}</Button>}
        >
          {view.stops.map((stop) => (
            <p key={stop}>{say({ id: `stop.${stop}` })}</p>
          ))}
          <p>{t('path.stopped')}</p>
        </Notice>
      )}
      <PathPicture
        label={t('path.picture')}
        stages={drawn}
        stateLabels={{ done: t('path.done'), here: t('path.here'), open: t('path.open'), closed: t('path.closed') }}
        onSelect={(place) => (place === 'new-chapter' ? go('new-chapter') : go('path', { stage: place }))}
      />
    </Page>
  );
}

const detailOf = (stage: StageModel & { stage: Stage }): string | undefined => {
  if (stage.kept !== undefined && stage.required !== undefined && stage.state !== 'done')
    return t('path.days', { kept: stage.kept, required: stage.required });
  const earliest = stage.gate?.earliest;
  return stage.state === 'closed' && earliest ? t('path.not-before', { day: sayDay(earliest, 'short') }) : undefined;
};
