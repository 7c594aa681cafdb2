import { isRecordValues, type RecordValues } from '../../records';
import labels from '../../records/choices.vi.json';

/** Reads records field by field, so that only fields named here reach a page. */

/** Null for a missing or blank text. */
export const readText = (record: RecordValues, field: string): string | null => {
  const value = record[field];
  return typeof value === 'string' && value.trim() !== '' ? value : null;
};

/** The number in a field, or null. Strapi returns decimals as text. */
export const readNumber = (record: RecordValues, field: string): number | null => {
  const value = record[field];
  if (value === null || value === undefined || value === '') return null;
  const number = Number(value);
  return Number.isFinite(number) ? number : null;
};

export const readPart = (record: RecordValues, field: string): RecordValues | null => {
  const value = record[field];
  return isRecordValues(value) ? value : null;
};

export const readParts = (record: RecordValues, field: string): readonly RecordValues[] => {
  const value: unknown = record[field];
  return Array.isArray(value) ? value.filter(isRecordValues) : [];
};

/** The text of a required field. */
export const readRequiredText = (record: RecordValues, field: string): string =>
  readText(record, field) ?? '';

type Lists = Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, string>>>>>>;

const LABELS: Lists = labels;

/** The label of a closed choice; a key without a label is shown unchanged. */
export const choiceLabel = (type: string, field: string, key: string | null): string | null =>
  key === null ? null : (LABELS[type]?.[field]?.[key] ?? key);
