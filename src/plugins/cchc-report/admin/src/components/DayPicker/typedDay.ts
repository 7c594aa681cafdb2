/** First and last allowed day, `2024-06-14`. */
export interface DayRange {
  readonly first: string;
  readonly last: string;
}

const two = (part: string): string => part.padStart(2, '0');

/** Day, month and four-digit year with one kind of separator or none, or ISO 8601. */
const FORMS = [
  /^(?<day>\d{1,2})([/.\-\s])(?<month>\d{1,2})\2(?<year>\d{4})$/,
  /^(?<day>\d{2})(?<month>\d{2})(?<year>\d{4})$/,
  /^(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})$/,
];

/** Parses a typed day to `2024-06-14`; null if invalid or out of range. */
export const typedDay = (text: string, { first, last }: DayRange): string | null => {
  const groups = FORMS.map((form) => form.exec(text.trim())?.groups).find((found) => found !== undefined);
  const { day = '', month = '', year = '' } = groups ?? {};
  const written = `${year}-${two(month)}-${two(day)}`;
  const date = new Date(`${written}T00:00:00Z`);
  const exists = !Number.isNaN(date.getTime()) && date.toISOString().startsWith(written);
  return exists && written >= first && written <= last ? written : null;
};
