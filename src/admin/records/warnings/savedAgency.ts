import type { useFetchClient } from '@strapi/admin/strapi-admin';
import type { ChosenAgency } from '../formValues';

export type Get = ReturnType<typeof useFetchClient>['get'];

interface SavedRelation {
  results: { documentId: string }[] | null;
}

interface Draft extends ChosenAgency {
  documentId?: string | undefined;
}

/** The agency a record would have if its form were saved now: a document id. */
export const agencyOf = async (
  uid: string,
  { documentId, chosenAgency, agencyRemoved }: Draft,
  get: Get,
  signal: AbortSignal,
): Promise<string | undefined> => {
  if (chosenAgency !== undefined || documentId === undefined || agencyRemoved) return chosenAgency;
  const path = `/content-manager/relations/${uid}/${documentId}/agency`;
  const { data } = await get<SavedRelation>(path, { signal });
  return data.results?.[0]?.documentId;
};
