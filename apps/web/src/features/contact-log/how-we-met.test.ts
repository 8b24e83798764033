import { expect, it } from 'vitest';
import { eventOfMeeting } from './how-we-met.ts';

it('tells chance, agreement and going there apart', () => {
  expect(eventOfMeeting('chance', ' At the market ', '')).toEqual({ event: 'ran-into', happened: 'At the market' });
  expect(eventOfMeeting('agreed', '', 'It was easy')).toEqual({ event: 'met', readAs: 'It was easy' });
  expect(eventOfMeeting('went-there', '', '')).toEqual({ event: 'slip', of: 'visit' });
});
