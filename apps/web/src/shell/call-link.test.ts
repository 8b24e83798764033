import { describe, expect, it } from 'vitest';
import { dialled } from './call-link.tsx';

describe('what a person typed under "how to reach them"', () => {
  it.each([
    ['030 / 123-45 67', '0301234567'],
    ['+44 (0)20 7946 0958', '+4402079460958'],
    ['112', '112'],
  ])('%s can be dialled', (typed, number) => expect(dialled(typed)).toBe(number));

  it.each(['ana@example.org', 'ring twice', '', '1', 'tel:12*34#', '+'])('%s cannot', (typed) =>
    expect(dialled(typed)).toBeUndefined(),
  );
});
