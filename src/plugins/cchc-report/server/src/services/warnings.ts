import type { Core } from '@strapi/strapi';
import { ReportError } from '../domain/errors';
import type { PlanPurpose } from '../domain/figures';
import { fillTemplate, formatDate, formatDocumentNumber, oneLine, quoteInput } from '../domain/vi';
import { agencyKey, inSnapshot, plansOfPurpose, type SiblingPlan } from '../sources';
import words from '../translations/warnings.vi.json';
import type { RecordWarning, WarningsAnswer } from '../contract';
import { getService } from './getService';
import { publicAddress, recordTitle } from './recordNames';

/** A plan as far as it is written; `except` is its own document, once it has one. */
export interface PlanWarningsRequest {
  readonly type: 'plan';
  /** Document id of the agency. */
  readonly agency: string;
  readonly year: number;
  readonly purpose: PlanPurpose;
  readonly except: string | undefined;
}

export type WarningsRequest = PlanWarningsRequest;

/** As many other plans as a sentence can name. */
const NAMED_PLANS = 10;

/** Says what a clerk should look at; nothing here keeps a record from being saved or published. */
export const createWarningsService = ({ strapi }: { strapi: Core.Strapi }) => ({
  /**
   * The answer of `GET /cchc-report/warnings`.
   * @throws ReportError `agency_unknown`
   */
  async answer(request: WarningsRequest): Promise<WarningsAnswer> {
    switch (request.type) {
      case 'plan':
        return { data: await planWarnings(strapi, request) };
    }
  },
});

/** "Other" is no one purpose, so two such plans have nothing in common. */
const planWarnings = async (
  strapi: Core.Strapi,
  { agency: documentId, year, purpose, except }: PlanWarningsRequest,
): Promise<RecordWarning[]> => {
  const tables = await getService(strapi, 'sources').tables();
  const plans = await inSnapshot(strapi, async (query) => {
    const agency = await agencyKey(query, tables, documentId);
    if (agency === null) throw new ReportError('agency_unknown', { slug: quoteInput(documentId) });
    if (purpose === 'other') return [];
    const wanted = { agency, year, purpose, except: except ?? null, limit: NAMED_PLANS };
    return plansOfPurpose(query, tables, wanted);
  });
  if (plans.length === 0) return [];
  return [
    {
      code: 'plan_purpose_repeated',
      message: fillTemplate(words.plan_purpose_repeated, { year, plans: plans.map(planName).join('; ') }),
      records: plans.map(({ title, ...plan }) => ({
        documentId: plan.documentId,
        type: 'plan',
        title: recordTitle({ title: title ?? '', ...plan }),
        date: plan.date,
        url: plan.published ? `${publicAddress(strapi, tables.plans)}/${plan.documentId}` : null,
      })),
    },
  ];
};

/** "07/KH-UBND ngày 26/02/2024". */
const planName = ({ number, symbol, date }: SiblingPlan): string => {
  if (number === null) return words.planUnnumbered;
  const name = oneLine(formatDocumentNumber(number, symbol ?? ''));
  return date === null
    ? fillTemplate(words.planUndated, { number: name })
    : fillTemplate(words.plan, { number: name, date: formatDate(date) });
};
