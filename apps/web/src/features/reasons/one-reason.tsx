import type en from '../../texts/en/reasons.json';
import type { ReasonPart } from '../../home/views/reason-parts.ts';
import { go } from '../../platform/place.ts';
import { sayDay, texts } from '../../platform/texts.ts';
import { Button, Buttons } from '../../ui/button.tsx';
import { List, ListRow } from '../../ui/list-row.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Page, Section } from '../../ui/page.tsx';
import { Tag } from '../../ui/tag.tsx';
import type { BoardModel, ReasonModel } from './board.tsx';

const t = texts<typeof en>();

/** What a reason says so far under each of its questions, in words. */
const answer = ({ v }: ReasonModel, part: ReasonPart): string | undefined => {
  switch (part) {
    case 'theme':
      return v.theme && t(`reasons-board.theme.${v.theme}`);
    case 'behind':
      return v.behind;
    case 'their-view':
      return v.theirView;
    case 'my-part':
      return v.noPartOfMine ? t('reasons-board.none-i-see') : v.myPart;
    case 'their-part':
      return v.theirPart;
    case 'circumstances':
      return v.circumstances;
    case 'to-change':
      return v.toChange;
    case 'fixable':
      return v.fixable && t(`reasons-board.fixable.${v.fixable}`);
  }
};

/** One reason: as it was said, what lies behind it, whose part, what would have to change, and what has been seen of it. */
export function OneReason({ reason, board }: { reason: ReasonModel; board: BoardModel }) {
  const next = reason.open[0];
  const ask = (part: string) => go('reasons-board', { id: reason.id, part });
  return (
    <Page
      over={t('reasons-board.over', { who: t(`reasons-board.stated-by.${reason.v.statedBy}`), day: sayDay(reason.at) })}
      heading={reason.v.text}
    >
      {next && (
        <Buttons>
          <Button kind="primary" onPress={() => ask(next)}>
            {t(`reasons-board.ask.${next}`)}
          </Button>
        </Buttons>
      )}
      <List label={t('reasons-board.what-it-says')}>
        {board.parts.map((part) => (
          <ListRow
            key={part}
            over={t(`reasons-board.part.${part}`)}
            title={answer(reason, part)?.trim() || <span class="quiet">{t('reasons-board.not-yet')}</span>}
            onSelect={() => ask(part)}
          >
            {part === 'behind' && reason.v.whys && reason.v.whys.length > 1 ? reason.v.whys.join(' → ') : undefined}
          </ListRow>
        ))}
      </List>
      {board.danger && <Notice tone="help">{t('reasons-board.danger')}</Notice>}
      <Section heading={t('reasons-board.evidence')} lead={t('reasons-board.evidence-lead')}>
        {reason.evidence.length > 0 && (
          <List>
            {reason.evidence.map((one) => (
              <ListRow
                key={one.id}
                over={`${sayDay(one.at)} · ${t(`reasons-board.whose.${one.whose}`)}`}
                title={one.what}
                aside={one.noticeable ? <Tag>{t('reasons-board.noticeable')}</Tag> : undefined}
                onSelect={() => go('record', { kind: 'evidence', id: one.id })}
              />
            ))}
          </List>
        )}
        <Buttons>
          <Button icon="write" onPress={() => ask('evidence')}>
            {t('reasons-board.add-evidence')}
          </Button>
        </Buttons>
      </Section>
      <Buttons>
        <Button icon="back" onPress={() => go('reasons-board')}>
          {t('reasons-board.all')}
        </Button>
        <Button kind="link" onPress={() => go('record', { kind: 'reason', id: reason.id })}>
          {t('reasons-board.edit')}
        </Button>
      </Buttons>
    </Page>
  );
}
