import type en from '../../texts/en/reasons.json';
import type { ViewModel } from '../../home/views/index.ts';
import { go } from '../../platform/place.ts';
import { texts } from '../../platform/texts.ts';
import { AboutPractice } from '../../shell/about-practice.tsx';
import { Button, Buttons } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Page } from '../../ui/page.tsx';
import { Tag } from '../../ui/tag.tsx';

const t = texts<typeof en>();

export type BoardModel = ViewModel<'reasonsBoard'>;
export type ReasonModel = BoardModel['reasons'][number];

/** What is still open on the whole board, in one sentence; own parts and one seen change are what the way asks for. */
function Missing({ board }: { board: BoardModel }) {
  const withoutPart = board.reasons.filter((reason) => reason.open.includes('my-part')).length;
  const withEvidence = board.reasons.filter((reason) => reason.evidence.length > 0).length;
  const missing = [
    ...(withoutPart > 0 ? [t('reasons-board.missing-part', { count: withoutPart })] : []),
    ...(withEvidence === 0 ? [t('reasons-board.missing-evidence')] : []),
  ];
  return <p class="lead quiet">{missing.length > 0 ? missing.join(' ') : t('reasons-board.complete')}</p>;
}

export function Board({ board, practice }: { board: BoardModel; practice: string | undefined }) {
  return (
    <Page heading={t('reasons-board.heading')}>
      <Missing board={board} />
      {board.reasons.map((reason) => (
        <Card
          key={reason.id}
          over={t(`reasons-board.stated-by.${reason.v.statedBy}`)}
          title={reason.v.text}
          actions={<Button onPress={() => go('reasons-board', { id: reason.id })}>{t('reasons-board.look')}</Button>}
        >
          {reason.v.behind && (
            <p>
              <span class="quiet">{t('reasons-board.behind.short')}</span> {reason.v.behind}
            </p>
          )}
          <p class="buttons">
            {reason.v.theme && <Tag>{t(`reasons-board.theme.${reason.v.theme}`)}</Tag>}
            {reason.v.fixable && <Tag>{t(`reasons-board.fixable.${reason.v.fixable}`)}</Tag>}
            <Tag>{t('reasons-board.seen', { count: reason.evidence.length })}</Tag>
            {reason.open.length > 0 && <Tag tone="open">{t('reasons-board.open', { count: reason.open.length })}</Tag>}
          </p>
        </Card>
      ))}
      <Buttons>
        <Button icon="write" onPress={() => go('reasons-board', { part: 'new' })}>
          {t('reasons-board.another')}
        </Button>
      </Buttons>
      <AboutPractice id={practice ?? 'naming-the-reasons'} />
    </Page>
  );
}
