import type { Grade } from '@reprise/core';
import { useState } from 'preact/hooks';
import { Button, Buttons } from '../ui/button.tsx';
import { Card } from '../ui/card.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { EvidenceGrade } from '../ui/evidence-grade.tsx';
import { Icon, ICON_NAMES } from '../ui/icon.tsx';
import { List, ListRow } from '../ui/list-row.tsx';
import { Notice } from '../ui/notice.tsx';
import { Facts, Page, Section } from '../ui/page.tsx';
import { Seam } from '../ui/seam.tsx';
import { Status } from '../ui/status.tsx';
import { Tabs } from '../ui/tabs.tsx';
import { Tag } from '../ui/tag.tsx';

const GRADES: readonly (readonly [Grade, string])[] = [
  ['supports', 'Research supports this'],
  ['mixed', 'Research is mixed'],
  ['weak', 'Little research'],
  ['against', 'Research speaks against this'],
  ['unstudied', 'Not studied'],
];

const VIEWS = [
  { value: 'picture', label: 'Picture' },
  { value: 'table', label: 'Table' },
] as const;

export function Reading() {
  const [asking, setAsking] = useState(false);
  const [said, setSaid] = useState('');
  const [view, setView] = useState<'picture' | 'table'>('picture');
  return (
    <Page over="Tuesday evening" heading="Good to see you" lead="One thing for today. The rest can wait.">
      <Card
        foremost
        over="Understand"
        title="Name one reason it ended"
        actions={
          <>
            <Button kind="primary">Begin</Button>
            <Button kind="link">Not today</Button>
          </>
        }
      >
        <p>You wrote down two reasons so far, both of them theirs. A third may be yours, or nobody’s.</p>
      </Card>

      <Section heading="Rows">
        <List label="Recent notes">
          <ListRow over="3 May, 21:40" title="I wanted to write" onSelect={() => setSaid('Opened')} aside={<Tag>Urge</Tag>}>
            You waited ten minutes. It passed.
          </ListRow>
          <ListRow over="2 May" title="Coffee with Ana" onSelect={() => setSaid('Opened')} />
          <ListRow title="A row that only says something" aside={<Tag tone="closed">Closed</Tag>}>
            It cannot be pressed.
          </ListRow>
        </List>
        <Status>{said}</Status>
      </Section>

      <Section heading="Notices">
        <Notice title="Kept on this device">Nothing you write here leaves it.</Notice>
        <Notice tone="closed" title="Writing to them is closed until 9 May">
          <p>You asked for thirty days. Nineteen are kept.</p>
        </Notice>
        <Notice tone="help" title="That sounds hard" actions={<Button>Who can I call?</Button>}>
          <p>You do not have to sit with it alone.</p>
        </Notice>
        <Notice tone="gentle-warning" title="It is late">
          <p>This may read differently in the morning. You can keep this until then.</p>
        </Notice>
      </Section>

      <Section heading="What research says">
        {GRADES.map(([grade, label]) => (
          <EvidenceGrade
            key={grade}
            grade={grade}
            label={label}
            sentence="One plain sentence about what was found, and with whom."
            citations={['Author & Author 2010, doi 10.1000/182', 'Author 2014']}
            sourcesLabel="Where this comes from"
          />
        ))}
      </Section>

      <Section heading="Folding">
        <div>
          <Disclosure summary="Why this comes first">
            <p>Because it is easier to change what has a name.</p>
          </Disclosure>
          <Disclosure summary="Open at first" open>
            <p>Something that most people want to read.</p>
          </Disclosure>
        </div>
      </Section>

      <Section heading="Two views">
        <Tabs label="Views" tabs={VIEWS} value={view} onChange={setView}>
          {view === 'picture' ? <Seam values={[3, 4, 2, 3, 5, 4, 6, 5, 7]} /> : <p>3, 4, 2, 3, 5, 4, 6, 5, 7</p>}
        </Tabs>
      </Section>

      <Section heading="Looking back">
        <Facts
          facts={[
            { label: 'What happened', value: 'They answered after four days.' },
            { label: 'What I read into it', value: 'That they had been waiting too.' },
          ]}
        />
      </Section>

      <Section heading="The line">
        <Seam />
        <Seam mended={0.4} values={[2, 5, 3, 6, 4, 6, 7]} />
        <Seam mended={0} />
      </Section>

      <Section heading="Nothing yet">
        <EmptyState level={3} title="No notes yet" actions={<Button>Write the first</Button>}>
          <p>What you write about a day stands here, newest first.</p>
        </EmptyState>
      </Section>

      <Section heading="Small words">
        <Buttons>
          <Tag>Plain</Tag>
          <Tag tone="open">Open</Tag>
          <Tag tone="closed">Closed</Tag>
          <Tag tone="help">Help</Tag>
        </Buttons>
        <Card title="A plain card" level={3}>
          <p>For things of one kind beside each other.</p>
        </Card>
        <p>
          {ICON_NAMES.map((name) => (
            <Icon key={name} name={name} />
          ))}
        </p>
      </Section>

      <Section heading="Dialog">
        <div>
          <Button kind="danger-quiet" icon="delete" onPress={() => setAsking(true)}>
            Delete this note
          </Button>
        </div>
        <Dialog
          open={asking}
          title="Delete this note?"
          onClose={() => setAsking(false)}
          actions={
            <>
              <Button kind="danger-quiet" onPress={() => setAsking(false)}>
                Delete
              </Button>
              <Button onPress={() => setAsking(false)}>Keep it</Button>
            </>
          }
        >
          <p>It is gone then, here and in your next backup.</p>
        </Dialog>
      </Section>
    </Page>
  );
}
