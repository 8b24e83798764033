import type en from '../../texts/en/common-ground.json';
import { go } from '../../platform/place.ts';
import { sayDay, texts } from '../../platform/texts.ts';
import { AboutPractice } from '../../shell/about-practice.tsx';
import { Button, Buttons } from '../../ui/button.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { List, ListRow } from '../../ui/list-row.tsx';
import { Tag } from '../../ui/tag.tsx';
import type { Ground } from './names.ts';
import { PartPage } from './part-page.tsx';

const t = texts<typeof en>();

type Issue = Ground['issues']['open'][number];

const openIssue = ({ id }: Issue) => go('common-ground', { part: 'issues', id });

/** What is not finished, and what rests. A settled issue is not brought up again without something new. */
export function Issues({ ground }: { ground: Ground }) {
  const { open, resting } = ground.issues;
  const write = (
    <Button kind="primary" icon="write" onPress={() => go('common-ground', { part: 'issues', do: 'new' })}>
      {t('common-ground.issue.new')}
    </Button>
  );
  return (
    <PartPage part="issues">
      {open.length === 0 && (
        <EmptyState
          title={resting.length > 0 ? t('common-ground.issue.all-rest') : t('common-ground.issue.none')}
          actions={write}
        >
          <p>{t('common-ground.issue.none-says')}</p>
        </EmptyState>
      )}
      {open.length > 0 && (
        <>
          <List label={t('common-ground.issue.open')}>
            {open.map((issue) => (
              <ListRow
                key={issue.id}
                title={issue.what}
                aside={<IssueTag issue={issue} today={ground.today} />}
                onSelect={() => openIssue(issue)}
              >
                {issue.compromise?.trim() || issue.reopenedBecause?.trim() || t('common-ground.issue.nothing-yet')}
              </ListRow>
            ))}
          </List>
          <Buttons>{write}</Buttons>
        </>
      )}
      {resting.length > 0 && (
        <Disclosure summary={t('common-ground.issue.resting', { count: resting.length })}>
          <List>
            {resting.map((issue) => (
              <ListRow key={issue.id} title={issue.what} onSelect={() => openIssue(issue)}>
                {issue.compromise?.trim()}
              </ListRow>
            ))}
          </List>
        </Disclosure>
      )}
      <AboutPractice id="past-issues" />
    </PartPage>
  );
}

function IssueTag({ issue, today }: { issue: Issue; today: string }) {
  if (issue.reviewOn === undefined) return null;
  return issue.reviewOn <= today ? (
    <Tag tone="open">{t('common-ground.look-now')}</Tag>
  ) : (
    <Tag>{t('common-ground.look-on', { day: sayDay(issue.reviewOn, 'short') })}</Tag>
  );
}
