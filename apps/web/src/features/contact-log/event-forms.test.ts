import { act, emptyJournal } from '@reprise/core';
import { describe, expect, it } from 'vitest';
import { formNames, formOf, missingIn, nothingTold, toEvent } from './event-forms.ts';

describe('what is told becomes an event', () => {
  it.each(formNames.filter((name) => name !== 'order-ended'))('%s is taken by the journal as it is told', (name) => {
    const told = {
      choice: formOf(name).choice?.options[0] ?? '',
      until: '',
      words: { words: 'Shall we talk', happened: 'So it was' },
    };
    const v = toEvent(name, told);
    expect(
      act(emptyJournal, { do: 'log-contact', with: { v } }, { at: '2026-05-01T10:00:00Z', id: 'a', device: 'test' }),
    ).toMatchObject({
      ok: true,
      operations: [{ v: { event: name } }],
    });
  });
  it('asks for whom an order protects, and for their own words with an invitation', () => {
    expect(missingIn('order', nothingTold)).toEqual(['choice']);
    expect(missingIn('their-invitation', { ...nothingTold, choice: 'meet', words: { words: '  ' } })).toEqual(['words']);
    expect(missingIn('met', nothingTold)).toEqual([]);
  });
  it('leaves out what stayed empty, and keeps a day where one was named', () => {
    expect(toEvent('time-asked', { choice: '', until: '2026-06-01', words: { happened: ' Until June ', readAs: '' } })).toEqual({
      event: 'time-asked',
      until: '2026-06-01',
      happened: 'Until June',
    });
  });
});
