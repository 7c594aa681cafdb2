import type { ChosenAgency } from '../formValues';
import { savedRelation, type Get } from '../savedRelation';

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
  const [agency] = await savedRelation(get, { uid, documentId, field: 'agency' }, { signal });
  return agency?.documentId;
};
