import words from './fixedLabels.vi.json';

const LONG = new RegExp(words.longDates.like, 'u');

/**
 * A date in the long style, as "25/11/2026" or "25/11/2026 05:20": the media library writes dates so in its code, with
 * no setting for it. Undefined for every other text.
 */
export function shortDate(text: string): string | undefined {
  const { time, day, month, year } = LONG.exec(text)?.groups ?? {};
  if (day === undefined || month === undefined || year === undefined) return undefined;
  const date = `${day.padStart(2, '0')}/${month.padStart(2, '0')}/${year}`;
  return time === undefined ? date : `${date} ${time}`;
}
