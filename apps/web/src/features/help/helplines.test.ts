import { describe, expect, it } from 'vitest';
import { addressOf, checkedOn, countries, elsewhere } from './helplines.ts';

const RECHECK_DAYS = 180;

describe('the lines', () => {
  it('name for every country someone for a crisis or an emergency, and someone for violence', () => {
    expect(countries.length).toBeGreaterThanOrEqual(18);
    expect(new Set(countries.map((one) => one.id)).size).toBe(countries.length);
    for (const { id, lines } of countries) {
      expect(id).toMatch(/^[A-Z]{2}$/);
      expect(
        lines.some((line) => line.sort === 'crisis' || line.sort === 'emergency'),
        id,
      ).toBe(true);
      expect(
        lines.some((line) => line.sort === 'violence'),
        id,
      ).toBe(true);
    }
    expect(elsewhere).toBe('findahelpline.com');
  });

  it('can be dialled, written to or opened', () => {
    for (const line of countries.flatMap((one) => one.lines))
      expect(addressOf(line)).toMatch(/^(tel:\d{3,12}|sms:\d{5,6}\?&body=[A-Z]+|https:\/\/[a-z.]+\.[a-z]{2,})$/);
    expect(addressOf({ sort: 'violence', call: '1-800-799-7233' })).toBe('tel:18007997233');
    expect(addressOf({ sort: 'support', text: 'SHOUT', to: '85258' })).toBe('sms:85258?&body=SHOUT');
  });

  it('say when they were last read at their source', () => {
    expect(checkedOn).toMatch(/^\d{4}-(0[1-9]|1[0-2])$/);
    const days = Math.floor((Date.now() - Date.parse(checkedOn)) / 86_400_000);
    expect(Number.isNaN(days)).toBe(false);
    if (days > RECHECK_DAYS) console.warn(`The help lines were read ${days} days ago; read them again and change checkedOn.`);
  });
});
