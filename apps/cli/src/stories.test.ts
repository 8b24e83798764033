import { describe, expect, test } from 'vitest';
import { quiet } from '../../../e2e/journals/quiet.ts';
import { journalText } from '../../../e2e/journals/story.ts';
import { warm } from '../../../e2e/journals/warm.ts';
import { fakeIo } from './fake-io.ts';
import { program } from './program.ts';

describe.each([quiet, warm])('the story "$name"', (story) => {
  test.each(story.days.map((day) => [day.name, day] as const))('plans as it should on the day "%s"', async (_name, day) => {
    const io = fakeIo({ input: journalText(story, day.at) });
    const { exit, out, err } = await program(['plan', '--at', day.at, '--json'], io);
    const plan = JSON.parse(out);
    const [reachOut] = plan.gates;
    expect({
      stage: plan.stage,
      contact: plan.contact,
      stops: plan.stops,
      open: plan.gates.filter((gate: { open: boolean }) => gate.open).map((gate: { gate: string }) => gate.gate),
      unmet: reachOut.reasonIds.map((id: string) => id.replace('gate.', '')),
      exit,
      err,
    }).toEqual({
      stage: day.stage,
      contact: day.contact,
      stops: day.stops,
      open: day.open,
      unmet: day.unmet,
      exit: day.open.length === 4 ? 0 : 1,
      err: undefined,
    });
    if (day.next) expect(plan.next.practice).toBe(day.next);
  });

  // After a change to the story: `npx vitest run apps/cli/src/stories.test.ts --update`.
  test('is the journal kept beside it', async () => {
    const end = story.days.at(-1)?.at ?? '';
    await expect(journalText(story, end)).toMatchFileSnapshot(`../../../e2e/journals/fixtures/${story.name}.json`);
  });
});
