import type { RecordValues } from './types';

/**
 * Fields of a record that the server fills. A row id or document id of the caller's choice would collide with those that the
 * database gives later, and the ten types have one language.
 */
const SERVER_MADE: readonly string[] = [
  'id',
  'documentId',
  'createdAt',
  'updatedAt',
  'publishedAt',
  'firstPublishedAt',
  'locale',
];

/** The values that a caller may set. Ids inside parts and relations stay: they say which part or record is meant. */
export const withoutServerMade = (data: RecordValues): RecordValues =>
  Object.fromEntries(Object.entries(data).filter(([field]) => !SERVER_MADE.includes(field)));
