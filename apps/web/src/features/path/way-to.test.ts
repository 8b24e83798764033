import { conditions, practiceOf } from '@reprise/core';
import { expect, it } from 'vitest';
import { wayTo } from './way-to.ts';

it('knows a way for every condition of every gate, and none that does not exist', () => {
  const ids = new Set(Object.values(conditions).flatMap((list) => list.map((one) => one.id)));
  expect(Object.keys(wayTo).toSorted()).toEqual([...ids].toSorted());
  for (const way of Object.values(wayTo)) if ('practice' in way) expect(practiceOf(way.practice), way.practice).toBeDefined();
});
