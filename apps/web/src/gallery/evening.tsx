import { useState } from 'preact/hooks';
import { Button } from '../ui/button.tsx';
import { List, ListRow } from '../ui/list-row.tsx';
import { Page } from '../ui/page.tsx';
import { Seam } from '../ui/seam.tsx';

/** A screen without navigation, as before the vault is open. */
export function Evening() {
  const [taken, setTaken] = useState('');
  const needs = ['I want to write', 'I already wrote', 'They wrote', 'I can’t settle', 'Help me think'];
  return (
    <Page heading="What do you need tonight?" lead="Take your time. Nothing is kept until you say so.">
      <Seam />
      <List label="What you need">
        {needs.map((need) => (
          <ListRow key={need} title={need} onSelect={() => setTaken(need)}>
            {taken === need ? 'Chosen' : undefined}
          </ListRow>
        ))}
      </List>
      <div>
        <Button kind="link">Look around with a sample journal</Button>
      </div>
    </Page>
  );
}
