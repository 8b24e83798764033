import type en from '../../texts/en/common-ground.json';
import { go } from '../../platform/place.ts';
import { sayDay, texts } from '../../platform/texts.ts';
import { Button, Buttons } from '../../ui/button.tsx';
import { List, ListRow } from '../../ui/list-row.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Facts, Page } from '../../ui/page.tsx';
import { nameOf, type Ground } from './names.ts';
import { nextOfIssue, type IssuePart } from './issue-parts.ts';

const t = texts<typeof en>();

/** One issue: each one's view, what both could live with, the deed, and whether it may rest. */
export function OneIssue({ ground, issue }: { ground: Ground; issue: Ground['issues']['open'][number] }) {
  const { id } = issue;
  const ask = (part: IssuePart) => go('common-ground', { part: 'issues', id, do: part });
  const name = nameOf(ground);
  const reason = ground.reasons.find((one) => one.id === issue.reason);
  const rows = [
    ['my-view', t('common-ground.issue.my-view'), issue.myView],
    ['their-view', t('common-ground.issue.their-view', { name }), issue.theirView],
    ['settle', t('common-ground.issue.compromise'), issue.compromise],
    ['settle', t('common-ground.issue.behaviour'), issue.behaviour],
    ['settle', t('common-ground.look-again-on'), issue.reviewOn && sayDay(issue.reviewOn)],
  ] as const;
  const next = nextOfIssue(issue);
  return (
    <Page
      over={issue.settled ? t('common-ground.issue.rests') : t('common-ground.part.issues')}
      heading={issue.what}
      lead={reason && t('common-ground.issue.belongs-to', { reason: reason.text })}
    >
      {issue.reopenedBecause?.trim() && !issue.settled && (
        <Notice title={t('common-ground.issue.opened-again')}>{issue.reopenedBecause}</Notice>
      )}
      {issue.settled ? (
        <Facts facts={rows.filter(([, , said]) => said?.trim()).map(([, label, said]) => ({ label, value: said }))} />
      ) : (
        <List label={issue.what}>
          {rows.map(([part, label, said]) => (
            <ListRow
              key={label}
              over={label}
              title={said?.trim() || <span class="quiet">{t('common-ground.not-yet')}</span>}
              onSelect={() => ask(part)}
            />
          ))}
        </List>
      )}
      {issue.settled ? (
        <Notice actions={<Button onPress={() => ask('reopen')}>{t('common-ground.issue.reopen')}</Button>}>
          {t('common-ground.issue.rests-says')}
        </Notice>
      ) : (
        <Buttons>
          <Button kind="primary" onPress={() => ask(next)}>
            {t(`common-ground.issue.next.${next}`, { name })}
          </Button>
          {next !== 'rest' && <Button onPress={() => ask('rest')}>{t('common-ground.issue.next.rest')}</Button>}
        </Buttons>
      )}
      <Buttons>
        <Button icon="back" onPress={() => go('common-ground', { part: 'issues' })}>
          {t('common-ground.issue.all')}
        </Button>
        <Button kind="link" onPress={() => go('record', { kind: 'issue', id })}>
          {t('common-ground.in-journal')}
        </Button>
      </Buttons>
    </Page>
  );
}
