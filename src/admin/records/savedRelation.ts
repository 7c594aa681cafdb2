import type { useFetchClient } from '@strapi/admin/strapi-admin';
import type { RelatedOption } from '../../plugins/cchc-report/server/src/contract';
import { type FormValues, isRelation, createRelation } from './formValues';

export type Get = ReturnType<typeof useFetchClient>['get'];

interface Relation {
  uid: string;
  documentId: string;
  field: string;
}

/** Related records by the content manager; `name` is the main field, which an administrator may change. */
interface Answer {
  results: { id: number; documentId: string; name?: unknown }[] | null;
}

/** More than a form or list shows. */
const MOST = 100;

/** Reads the related records of a saved record, in order; a form holds only changes. */
export const readSavedRelation = async (
  get: Get,
  { uid, documentId, field }: Relation,
  options: { signal?: AbortSignal } = {},
): Promise<RelatedOption[]> => {
  const path = `/content-manager/relations/${uid}/${documentId}/${field}`;
  const { data } = await get<Answer>(path, { ...options, params: { pageSize: MOST } });
  return toOptions(data);
};

/** The server returns the last one first. */
export const toOptions = ({ results }: Answer): RelatedOption[] =>
  (results ?? [])
    .map(({ id, documentId, name }) => ({
      id,
      documentId,
      name: typeof name === 'string' ? name : documentId,
    }))
    .reverse();

/**
 * The values of a saved record with its relations read from the server, because a form holds only changes of them. An
 * unreadable relation counts as empty.
 */
export const readSavedValues = async (
  get: Get,
  record: { uid: string; documentId: string },
  values: FormValues,
): Promise<FormValues> => {
  const fields = Object.keys(values).filter((field) => isRelation(values[field]));
  const read = fields.map(async (field) => {
    const options = await readSavedRelation(get, { ...record, field }).catch(() => []);
    return [field, createRelation(options)] as const;
  });
  return { ...values, ...Object.fromEntries(await Promise.all(read)) };
};
