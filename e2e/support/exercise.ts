import type { Field } from '@reprise/core';
import { practiceOf } from '@reprise/core';
import { expect, type Page } from '@playwright/test';
import { choose, press, write } from './journey.ts';
import { rate } from './deeds.ts';
import { say } from './words.ts';

type Answers = Readonly<Record<string, unknown>>;

/** One field, by the control that its type is asked with. */
async function answer(page: Page, field: Field, value: unknown, name: string): Promise<void> {
  const label = field.label.replaceAll('{name}', name);
  const labelOf = (options: readonly { value: string; label: string }[], chosen: unknown): string => {
    const found = options.find((option) => option.value === chosen);
    if (!found) throw new Error(`${field.id} has no answer ${String(chosen)}`);
    return found.label.replaceAll('{name}', name);
  };
  switch (field.type) {
    case 'text':
    case 'long':
    case 'day':
      return write(page, label, String(value));
    case 'choice':
      return choose(page, label, labelOf(field.options, value));
    case 'choices':
      for (const one of value as readonly string[])
        await page
          .getByRole('group', { name: label })
          .getByRole('checkbox', { name: labelOf(field.options, one), exact: true })
          .check();
      return;
    case 'scale':
      return rate(page, label, Number(value));
    case 'yes-no':
      return choose(page, label, say(value ? 'exercise.yes' : 'exercise.no'));
    case 'list':
      return write(page, label, (value as readonly string[])[0] ?? '');
    case 'record':
      return choose(page, label, String(value));
  }
}

/**
 * Plays an exercise from its first question to the last, answering what is given by the ids of its fields, and keeps it. A record
 * to refer to is given by the words it is shown with.
 */
export async function playExercise(page: Page, id: string, answers: Answers, name = 'them'): Promise<void> {
  const exercise = practiceOf(id)?.exercise;
  const steps = exercise?.steps ?? [];
  const left = new Set(Object.keys(answers));
  const heading = page.getByRole('heading', { level: 1 });
  const nextHeading = async (before: string): Promise<string> => {
    await expect(heading).not.toHaveText(before);
    return (await heading.textContent()) ?? '';
  };
  let shown = '';
  for (;;) {
    shown = await nextHeading(shown);
    if (shown === say('exercise.review')) break;
    const step = steps.find((one) => one.title.replaceAll('{name}', name) === shown);
    for (const part of step?.parts ?? []) {
      if (!('id' in part) || !left.delete(part.id)) continue;
      await answer(page, part, answers[part.id], name);
    }
    await press(page, 'exercise.continue');
  }
  expect([...left], 'answers that no question asked for').toEqual([]);
  await press(page, 'exercise.keep');
  await expect(heading).not.toHaveText(say('exercise.review'));
}
