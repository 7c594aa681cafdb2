import { isRecordValues, type RecordValues } from '../../records';

/** What a record holds, read field by field: nothing reaches a page that is not asked for by name. */

/** Null where there is no text but spaces. */
export const textOf = (record: RecordValues, field: string): string | null => {
  const value = record[field];
  return typeof value === 'string' && value.trim() !== '' ? value : null;
};

/** Decimals come as text. */
export const numberOf = (record: RecordValues, field: string): number | null => {
  const value = record[field];
  if (value === null || value === undefined || value === '') return null;
  const number = Number(value);
  return Number.isFinite(number) ? number : null;
};

export const partOf = (record: RecordValues, field: string): RecordValues | null => {
  const value = record[field];
  return isRecordValues(value) ? value : null;
};

export const partsOf = (record: RecordValues, field: string): readonly RecordValues[] => {
  const value: unknown = record[field];
  return Array.isArray(value) ? value.filter(isRecordValues) : [];
};

/** The text of a field that every record of its type has. */
export const givenText = (record: RecordValues, field: string): string => textOf(record, field) ?? '';
