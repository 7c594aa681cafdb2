import { readChosenAgency, toText, type ChosenAgency } from '../formValues';

/** The plan in the edit form, as far as warnings need it. */
export interface PlanDraft extends ChosenAgency {
  /** Document id; absent until the first save. */
  documentId?: string;
  year?: number;
  purpose?: string;
}

export const isYear = (value: unknown): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= 2000 && value <= 2100;

/** Reads the values of the content manager's form. */
export const readPlanDraft = (values: object): PlanDraft => {
  const { documentId, year, purpose, agency } = values as Record<string, unknown>;
  const read = {
    documentId: toText(documentId),
    year: isYear(year) ? year : undefined,
    purpose: toText(purpose),
  };
  const known = Object.fromEntries(Object.entries(read).filter(([, value]) => value !== undefined));
  return { ...known, ...readChosenAgency(agency) };
};
