import { isRecordValues } from './types';

/** A code of messages.vi.json with the values its text names. */
export interface Finding {
  code: string;
  params?: Readonly<Record<string, string | number>>;
}

/** One requirement on one value that is not empty; undefined when it is met. */
export type Check = (value: unknown) => Finding | undefined;

const INTEGER_MAX = 2_147_483_647;
const DATE = /^(\d{4})-(\d{2})-(\d{2})$/;
const shown = (value: unknown): string => String(value).slice(0, 80);

/** Blank text, an empty list and a missing value are all "not filled in". */
export const isEmpty = (value: unknown): boolean =>
  value === null ||
  value === undefined ||
  (typeof value === 'string' && value.trim() === '') ||
  (Array.isArray(value) && value.length === 0);

export const oneOf =
  (...allowed: readonly string[]): Check =>
  (value) =>
    typeof value === 'string' && allowed.includes(value)
      ? undefined
      : { code: 'option_unknown', params: { value: shown(value), options: allowed.join(', ') } };

/** Whole, 0 or more, and small enough for the column (32 bits). */
export const wholeNumber: Check = (value) => {
  const number = Number(value);
  if (!Number.isInteger(number)) return { code: 'not_whole' };
  if (number < 0) return { code: 'negative' };
  return number > INTEGER_MAX ? { code: 'too_large', params: { max: INTEGER_MAX } } : undefined;
};

export const notNegative: Check = (value) => {
  const number = Number(value);
  if (!Number.isFinite(number)) return { code: 'not_number' };
  return number < 0 ? { code: 'negative' } : undefined;
};

export const between =
  (min: number, max: number): Check =>
  (value) =>
    Number.isInteger(Number(value)) && Number(value) >= min && Number(value) <= max
      ? undefined
      : { code: 'out_of_range', params: { min, max } };

/** A day that exists in the calendar, `YYYY-MM-DD`; 30 February does not. */
export const realDate: Check = (value) => {
  const [, year, month, day] = DATE.exec(String(value)) ?? [];
  const parsed = new Date(`${year}-${month}-${day}T00:00:00Z`);
  const real = !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(String(value));
  return real && Number(year) > 0 ? undefined : { code: 'date_invalid', params: { value: shown(value) } };
};

export const webAddress: Check = (value) => {
  const wrong: Finding = { code: 'url_invalid', params: { value: shown(value) } };
  if (typeof value !== 'string' || !URL.canParse(value)) return wrong;
  return ['http:', 'https:'].includes(new URL(value).protocol) ? undefined : wrong;
};

export const matching =
  (pattern: RegExp, code: string): Check =>
  (value) =>
    typeof value === 'string' && pattern.test(value) ? undefined : { code, params: { value: shown(value) } };

/** The documentId behind a populated relation. */
export const documentIdOf = (value: unknown): string | undefined =>
  isRecordValues(value) && typeof value['documentId'] === 'string' ? value['documentId'] : undefined;

/** `loadDraft` says of such a relation whether its document is published. */
export const isPublished: Check = (value) =>
  isRecordValues(value) && value['isPublished'] === true ? undefined : { code: 'relation_unpublished' };
