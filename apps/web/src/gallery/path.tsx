import { useState } from 'preact/hooks';
import { Button, Buttons } from '../ui/button.tsx';
import type { PathPlace, PathState } from '../ui/path-layout.ts';
import { PathPicture, type PathStage } from '../ui/path-picture.tsx';
import { Page, Section } from '../ui/page.tsx';
import { Status } from '../ui/status.tsx';

const LABELS: readonly (readonly [PathPlace, string])[] = [
  ['before-you-start', 'Before you start'],
  ['understand', 'Understand'],
  ['space', 'Space'],
  ['grow', 'Grow'],
  ['decide', 'Decide'],
  ['reach-out', 'Reach out'],
  ['meet', 'Meet'],
  ['talk', 'Talk'],
  ['rebuild', 'Rebuild'],
  ['let-go', 'Letting go'],
  ['new-chapter', 'New chapter'],
];

type Mark = PathState | readonly [PathState, string];

const WALKS: Record<string, Partial<Record<PathPlace, Mark>>> = {
  'At the start': {
    'before-you-start': 'here',
    understand: 'open',
    space: 'open',
    grow: 'open',
    'let-go': 'open',
    'new-chapter': 'open',
  },
  'Side by side': {
    'before-you-start': 'done',
    understand: 'here',
    space: ['here', '12 of 30 days'],
    grow: 'here',
    decide: ['closed', 'From 21 May'],
    'let-go': 'open',
    'new-chapter': 'open',
  },
  Deciding: {
    'before-you-start': 'done',
    understand: 'done',
    space: ['done', '31 days kept'],
    grow: 'done',
    decide: 'here',
    'reach-out': ['closed', 'After a night'],
    'let-go': 'open',
    'new-chapter': 'open',
  },
  Together: {
    'before-you-start': 'done',
    understand: 'done',
    space: 'done',
    grow: 'here',
    decide: 'done',
    'reach-out': 'done',
    meet: 'done',
    talk: 'done',
    rebuild: 'here',
    'let-go': 'open',
    'new-chapter': 'open',
  },
  'Letting go': {
    'before-you-start': 'done',
    understand: 'done',
    space: 'done',
    grow: 'done',
    decide: 'done',
    'reach-out': ['done', 'No answer'],
    'let-go': 'done',
    'new-chapter': 'here',
  },
};

function stagesOf(walk: Partial<Record<PathPlace, Mark>>): PathStage[] {
  return LABELS.map(([stage, label]) => {
    const mark: Mark = walk[stage] ?? 'closed';
    return typeof mark === 'string' ? { stage, label, state: mark } : { stage, label, state: mark[0], detail: mark[1] };
  });
}

export function Path() {
  const [walk, setWalk] = useState('Side by side');
  const [chosen, setChosen] = useState('');
  return (
    <Page wide heading="Your path" lead="Three strands run side by side. You can let go from anywhere.">
      <PathPicture
        label="Stages"
        stages={stagesOf(WALKS[walk] ?? {})}
        stateLabels={{ done: 'Walked', here: 'You are here', open: 'Open', closed: 'Closed for now' }}
        onSelect={setChosen}
      />
      <Status>{chosen}</Status>
      <Section heading="Other walks">
        <Buttons>
          {Object.keys(WALKS).map((name) => (
            <Button key={name} pressed={name === walk} onPress={() => setWalk(name)}>
              {name}
            </Button>
          ))}
        </Buttons>
      </Section>
    </Page>
  );
}
