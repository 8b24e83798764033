/**
 * Times are ISO 8601 strings with an offset, as the person's clock showed them: `2026-11-22T23:10:00+01:00`.
 * The civil day is what the string says, so that a check-in at 23:10 in Lisbon stays on that day wherever it is read.
 */
export type IsoTime = string;
/** A civil day, `YYYY-MM-DD`. */
export type Day = string;

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

const digits = (text: string, from: number, count: number): number => {
  let value = 0;
  for (let index = from; index < from + count; index++) {
    const digit = text.charCodeAt(index) - 48;
    if (!(digit >= 0 && digit <= 9)) return Number.NaN;
    value = value * 10 + digit;
  }
  return value;
};

/** Days since 1970-01-01 of a proleptic Gregorian date (Hinnant, "chrono-compatible low-level date algorithms"). */
const civilToDayNumber = (year: number, month: number, date: number): number => {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + date - 1;
  return era * 146_097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719_468;
};

const daysInMonth = (year: number, month: number): number =>
  month === 2 ? (year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;

/** Day number of a civil day, or NaN where the text is not a real date. */
export const dayNumber = (day: Day): number => {
  if (day.length < 10 || day[4] !== '-' || day[7] !== '-') return Number.NaN;
  const year = digits(day, 0, 4);
  const month = digits(day, 5, 2);
  const date = digits(day, 8, 2);
  if (!(month >= 1 && month <= 12 && date >= 1 && date <= daysInMonth(year, month))) return Number.NaN;
  return civilToDayNumber(year, month, date);
};

export const dayOf = (time: IsoTime): Day => time.slice(0, 10);

/** The civil day `count` days after `day`. */
export const addDays = (day: Day, count: number): Day => new Date((dayNumber(day) + count) * DAY).toISOString().slice(0, 10);

export const daysBetween = (from: Day, to: Day): number => dayNumber(to) - dayNumber(from);

/** Minutes after local midnight, read from the string. */
export const minuteOfDay = (time: IsoTime): number => digits(time, 11, 2) * 60 + digits(time, 14, 2);

/** Instant in milliseconds since 1970, or NaN where the text is not a time with an offset. */
export const instantOf = (time: IsoTime): number => {
  const day = dayNumber(time);
  if (time[10] !== 'T' || time[13] !== ':' || Number.isNaN(day)) return Number.NaN;
  const hour = digits(time, 11, 2);
  const minute = digits(time, 14, 2);
  if (!(hour <= 23 && minute <= 59)) return Number.NaN;
  let index = 16;
  let millisecond = 0;
  if (time[index] === ':') {
    const second = digits(time, 17, 2);
    if (!(second <= 59)) return Number.NaN;
    millisecond = second * 1000;
    index = 19;
    if (time[index] === '.') {
      const start = ++index;
      while (index < time.length && time.charCodeAt(index) >= 48 && time.charCodeAt(index) <= 57) index++;
      if (index === start) return Number.NaN;
      millisecond += Math.floor(Number(`0.${time.slice(start, index)}`) * 1000);
    }
  }
  const local = day * DAY + hour * HOUR + minute * MINUTE + millisecond;
  const sign = time[index];
  if (sign === 'Z') return index + 1 === time.length ? local : Number.NaN;
  if ((sign !== '+' && sign !== '-') || time[index + 3] !== ':' || time.length !== index + 6) return Number.NaN;
  const offsetHour = digits(time, index + 1, 2);
  const offsetMinute = digits(time, index + 4, 2);
  if (!(offsetHour <= 14 && offsetMinute <= 59)) return Number.NaN;
  const offset = (offsetHour * 60 + offsetMinute) * MINUTE;
  return sign === '+' ? local - offset : local + offset;
};

export const isTime = (text: unknown): text is IsoTime => typeof text === 'string' && !Number.isNaN(instantOf(text));
export const isDay = (text: unknown): text is Day =>
  typeof text === 'string' && text.length === 10 && !Number.isNaN(dayNumber(text));
