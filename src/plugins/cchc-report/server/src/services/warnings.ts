import type { Core } from '@strapi/strapi';
import { ReportError } from '../domain/errors';
import type { PlanPurpose } from '../domain/figures';
import { fillTemplate, formatDate, formatDocumentNumber, oneLine, quoteInput } from '../domain/vi';
import { agencyKey, plansOfPurpose, type SiblingPlan } from '../sources';
import words from '../translations/warnings.vi.json';
import type { RecordWarning, WarningsAnswer } from '../contract';
import { reading } from './reading';
import { publicAddress, recordTitle } from './recordNames';

/** A partly written plan; `except` is its own document, once it has one. */
export interface PlanWarningsRequest {
  readonly type: 'plan';
  /** Document id of the agency. */
  readonly agency: string;
  readonly year: number;
  readonly purpose: PlanPurpose;
  readonly except: string | undefined;
}

export type WarningsRequest = PlanWarningsRequest;

/** The most other plans named in a sentence. */
const NAMED_PLANS = 10;

/**
 * The answer of `GET /cchc-report/warnings`: hints for the clerk; they never block saving or publishing.
 * @throws ReportError `agency_unknown`
 */
export const answerWarnings = async (
  strapi: Core.Strapi,
  request: WarningsRequest,
): Promise<WarningsAnswer> => {
  switch (request.type) {
    case 'plan':
      return { data: await planWarnings(strapi, request) };
  }
};

/** Plans with the purpose "other" may differ in purpose, so two of them are allowed. */
const planWarnings = async (
  strapi: Core.Strapi,
  { agency: documentId, year, purpose, except }: PlanWarningsRequest,
): Promise<RecordWarning[]> => {
  const { plans, source } = await reading(strapi, async ({ query, tables }) => {
    const agency = await agencyKey(query, tables, documentId);
    if (agency === null) throw new ReportError('agency_unknown', { slug: quoteInput(documentId) });
    const wanted = { agency, year, purpose, except: except ?? null, limit: NAMED_PLANS };
    return {
      plans: purpose === 'other' ? [] : await plansOfPurpose(query, tables, wanted),
      source: tables.plans,
    };
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
        url: plan.published ? `${publicAddress(strapi, source)}/${plan.documentId}` : null,
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
