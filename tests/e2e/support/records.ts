import type { RecordType } from '../pages/recordForm';
import type { AdminApi } from './adminApi';

export interface StoredRecord {
  readonly documentId: string;
  readonly [field: string]: unknown;
}

const listPath = (type: RecordType, query: string): string =>
  `/content-manager/collection-types/api::${type}.${type}?${query}`;

/** Finds the record of a type whose field has this value. @throws Error if there is none */
export const recordWhere = async (
  admin: AdminApi,
  type: RecordType,
  field: string,
  value: string,
): Promise<StoredRecord> => {
  const filter = `filters[${field}][$eq]=${encodeURIComponent(value)}`;
  const { results } = await admin.get<{ results: StoredRecord[] }>(listPath(type, filter));
  const [first] = results;
  if (first === undefined) throw new Error(`No ${type} with ${field} "${value}".`);
  return first;
};

/** Finds any record of a type. @throws Error if there is none */
export const anyRecord = async (admin: AdminApi, type: RecordType): Promise<StoredRecord> => {
  const { results } = await admin.get<{ results: StoredRecord[] }>(listPath(type, 'pageSize=1'));
  const [first] = results;
  if (first === undefined) throw new Error(`There is no ${type}.`);
  return first;
};
