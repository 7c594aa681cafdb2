import { isRecordValues } from './types';

/** A code of messages.vi.json with the values for its text. */
export interface Finding {
  code: string;
  params?: Readonly<Record<string, string | number>>;
}

/** Checks one non-empty value; undefined if it is valid. */
export type Check = (value: unknown) => Finding | undefined;

const INTEGER_MAX = 2_147_483_647;
const DATE = /^(\d{4})-(\d{2})-(\d{2})$/;
const quote = (value: unknown): string => String(value).slice(0, 80);

/** Characters that print nothing: spaces, controls, unassigned characters, direction marks. */
const UNSEEN = /[\p{C}\p{Z}\p{Default_Ignorable_Code_Point}\u2800]/gu;

/** True for invisible text, an empty list and a missing value. */
export const isEmpty = (value: unknown): boolean =>
  value === null ||
  value === undefined ||
  (typeof value === 'string' && value.replace(UNSEEN, '') === '') ||
  (Array.isArray(value) && value.length === 0);

export const allowOnly =
  (...allowed: readonly string[]): Check =>
  (value) =>
    typeof value === 'string' && allowed.includes(value)
      ? undefined
      : { code: 'option_unknown', params: { value: quote(value), options: allowed.join(', ') } };

/** A non-negative integer that fits the column (32 bits). */
export const wholeNumber: Check = (value) => {
  const number = Number(value);
  if (!Number.isInteger(number)) return { code: 'not_whole' };
  if (number < 0) return { code: 'negative' };
  return number > INTEGER_MAX ? { code: 'too_large', params: { max: INTEGER_MAX } } : undefined;
};

/** `decimal(10,2)`: the numbers that the database stores unchanged. */
const AMOUNT = { decimals: 2, max: 99_999_999.99, maxText: '99999999,99' };

/** A non-negative number with at most two decimals that fits the column. */
export const amount: Check = (value) => {
  const number = Number(value);
  if (!Number.isFinite(number)) return { code: 'not_number' };
  if (number < 0) return { code: 'negative' };
  if (number > AMOUNT.max) return { code: 'too_large', params: { max: AMOUNT.maxText } };
  return Number(number.toFixed(AMOUNT.decimals)) === number
    ? undefined
    : { code: 'decimals', params: { max: AMOUNT.decimals } };
};

export const between =
  (min: number, max: number): Check =>
  (value) =>
    Number.isInteger(Number(value)) && Number(value) >= min && Number(value) <= max
      ? undefined
      : { code: 'out_of_range', params: { min, max } };

/** An existing calendar day, `YYYY-MM-DD`; not 30 February. */
export const realDate: Check = (value) => {
  const [, year, month, day] = DATE.exec(String(value)) ?? [];
  const parsed = new Date(`${year}-${month}-${day}T00:00:00Z`);
  const real = !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(String(value));
  return real && Number(year) > 0 ? undefined : { code: 'date_invalid', params: { value: quote(value) } };
};

export const webAddress: Check = (value) => {
  const wrong: Finding = { code: 'url_invalid', params: { value: quote(value) } };
  if (typeof value !== 'string' || !URL.canParse(value)) return wrong;
  return ['http:', 'https:'].includes(new URL(value).protocol) ? undefined : wrong;
};

/** One mailbox: `ubnd@dongkinh.example.vn`. */
export const mailAddress: Check = (value) =>
  typeof value === 'string' && /^[^\s@<>"']+@[^\s@<>"']+\.[^\s@<>"']+$/.test(value)
    ? undefined
    : { code: 'email_invalid', params: { value: quote(value) } };

/** Text of at most `max` characters. */
export const noLongerThan =
  (max: number): Check =>
  (value) =>
    typeof value === 'string' && value.length > max
      ? { code: 'too_long', params: { max: max.toLocaleString('vi-VN') } }
      : undefined;

/** Any value except these. */
export const forbid =
  (code: string, ...refused: readonly string[]): Check =>
  (value) =>
    refused.includes(String(value)) ? { code, params: { value: quote(value) } } : undefined;

export const matching =
  (pattern: RegExp, code: string): Check =>
  (value) =>
    typeof value === 'string' && pattern.test(value) ? undefined : { code, params: { value: quote(value) } };

/** The documentId of a populated relation. */
export const readDocumentId = (value: unknown): string | undefined =>
  isRecordValues(value) && typeof value['documentId'] === 'string' ? value['documentId'] : undefined;

/** True for a relation whose document is published; `loadDraft` sets the flag. */
export const isPublished: Check = (value) =>
  isRecordValues(value) && value['isPublished'] === true ? undefined : { code: 'relation_unpublished' };
