import { expect, it } from 'vitest';
import { shapesOf } from '../../home/views/field-shape.ts';
import { editable, missingFields, toFields } from './edit-flow.ts';

it('leaves links and what no control suits as they were', () => {
  const shapes = shapesOf('goal');
  expect(editable(shapes).map((shape) => shape.name)).not.toContain('practice');
  const before = { practice: 'growth-goals', what: 'Ask first', when: 'someone talks' };
  expect(toFields(shapes, before, { what: ' Ask twice ', when: '', practice: 'other' })).toEqual({
    practice: 'growth-goals',
    what: 'Ask twice',
  });
});

it('names what may not be empty, and takes false and zero for answers', () => {
  expect(missingFields(shapesOf('evidence'), { whose: 'me', what: ' ', noticeable: false })).toEqual(['what']);
  expect(missingFields(shapesOf('check-in'), { mood: 0, longing: 0 })).toEqual([]);
});

it('keeps the lines of a list that say something', () => {
  expect(
    toFields(shapesOf('reason'), { text: 'a', statedBy: 'me' }, { text: 'a', statedBy: 'me', whys: ['b ', '', 'c'] }),
  ).toEqual({
    text: 'a',
    statedBy: 'me',
    whys: ['b', 'c'],
  });
});
