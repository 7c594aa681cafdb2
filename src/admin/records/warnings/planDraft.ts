/** A plan as it stands in the edit form, as far as a warning asks. */
export interface PlanDraft {
  /** Document id; absent until it is first saved. */
  documentId?: string;
  year?: number;
  purpose?: string;
  /** Document id of the agency just chosen. */
  chosenAgency?: string;
  /** The agency that is saved was taken out. */
  agencyRemoved: boolean;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

const itemsOf = (relation: unknown, change: 'connect' | 'disconnect'): Record<string, unknown>[] => {
  const items = isRecord(relation) ? relation[change] : undefined;
  return Array.isArray(items) ? items.filter(isRecord) : [];
};

const text = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined;

/** The form keeps under `apiData` what the server calls the chosen record; the item's own `documentId` is a label. */
const chosenIn = (relation: unknown): string | undefined => {
  const { apiData } = itemsOf(relation, 'connect').at(-1) ?? {};
  return isRecord(apiData) ? text(apiData['documentId']) : undefined;
};

const isYear = (value: unknown): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= 2000 && value <= 2100;

/** Reads the values of the content manager's form: a relation there is what changed of it, not what it is. */
export const readPlanDraft = (values: object): PlanDraft => {
  const { documentId, year, purpose, agency } = values as Record<string, unknown>;
  const read = {
    documentId: text(documentId),
    year: isYear(year) ? year : undefined,
    purpose: text(purpose),
    chosenAgency: chosenIn(agency),
  };
  const known = Object.fromEntries(Object.entries(read).filter(([, value]) => value !== undefined));
  return { ...known, agencyRemoved: itemsOf(agency, 'disconnect').length > 0 };
};
