import type { useFetchClient } from '@strapi/admin/strapi-admin';
import type { RelatedOption } from '../../plugins/cchc-report/server/src/contract';

export type Get = ReturnType<typeof useFetchClient>['get'];

interface Relation {
  uid: string;
  documentId: string;
  field: string;
}

/** As the content manager names a record: by its main field, which an administrator may have chosen anew. */
interface Answer {
  results: { id: number; documentId: string; name?: unknown }[] | null;
}

/** More than a form shows or a list is given. */
const MOST = 100;

/** What a saved record is tied to, in its order: a form holds only what is changed of that. */
export const savedRelation = async (
  get: Get,
  { uid, documentId, field }: Relation,
  options: { signal?: AbortSignal } = {},
): Promise<RelatedOption[]> => {
  const path = `/content-manager/relations/${uid}/${documentId}/${field}`;
  const { data } = await get<Answer>(path, { ...options, params: { pageSize: MOST } });
  return optionsIn(data);
};

/** The server has the last one first. */
export const optionsIn = ({ results }: Answer): RelatedOption[] =>
  (results ?? [])
    .map(({ id, documentId, name }) => ({
      id,
      documentId,
      name: typeof name === 'string' ? name : documentId,
    }))
    .reverse();
