import type { RecordValues } from '../../records';
import { choiceLabel, readRequiredText, readNumber, readPart, readParts, readText } from './values';
import type { PageRequest } from '../page';
import { populateDocuments, toDocumentView, PLAN_NAME, toPlanName } from './documents';
import { readFigures } from './figures';
import { FILE, toFileView } from './files';

/** Values of a year's figures, by figure id. */
type Reached = ReadonlyMap<string, number | null>;

const populatePlan = (request: PageRequest): Readonly<Record<string, object>> => ({
  objectives: { fields: ['title', 'target', 'unit', 'figure', 'achieved', 'due', 'owner'] },
  file: FILE,
  ...(request.open.type('official-document') && { basedOn: populateDocuments(request) }),
});

const FIELDS = [...PLAN_NAME, 'year', 'purpose'];

/** The years with published plans, latest first. */
export const readPlanYears = async ({ records }: PageRequest): Promise<readonly number[]> =>
  (await records('plan').distinct('year', 'desc')).flatMap((row) => readNumber(row, 'year') ?? []);

/** True if a figure gives the progress of an objective: a value entered by hand takes precedence. */
const needsFigure = (objective: RecordValues): boolean =>
  readNumber(objective, 'achieved') === null && readText(objective, 'figure') !== null;

/**
 * The figures of the plans' year by the decree, as in the figure `plan-objectives`; read only if an objective needs
 * one.
 */
const readReached = async (request: PageRequest, plans: readonly RecordValues[]): Promise<Reached> => {
  const year = plans[0] === undefined ? null : readNumber(plans[0], 'year');
  const isNeeded = plans.some((plan) => readParts(plan, 'objectives').some(needsFigure));
  if (year === null || !isNeeded) return new Map();
  const answer = await readFigures(request, { period: String(year), cutoff: 'decree' });
  return new Map(answer?.data.figures.map(({ id, value }) => [id, value]));
};

const toObjectiveView = (objective: RecordValues, reached: Reached, today: string) => {
  const target = readNumber(objective, 'target') ?? 0;
  const due = readRequiredText(objective, 'due');
  const achieved = needsFigure(objective)
    ? (reached.get(readRequiredText(objective, 'figure')) ?? null)
    : readNumber(objective, 'achieved');
  const isDone = achieved !== null && achieved >= target;
  return {
    title: readRequiredText(objective, 'title'),
    target,
    unit: readRequiredText(objective, 'unit'),
    achieved,
    due,
    owner: readText(objective, 'owner'),
    state: isDone ? 'done' : due < today ? 'late' : 'on-track',
  };
};

const toPlanView = (plan: RecordValues, reached: Reached, today: string) => ({
  ...toPlanName(plan),
  purpose: choiceLabel('plan', 'purpose', readText(plan, 'purpose')),
  basedOn: readParts(plan, 'basedOn').map(toDocumentView),
  file: toFileView(readPart(plan, 'file')),
  objectives: readParts(plan, 'objectives').map((objective) => toObjectiveView(objective, reached, today)),
});

/** The plans of a year, newest first. */
export const readPlans = async (request: PageRequest, year: number) => {
  const plans = await request.records('plan').many({
    fields: FIELDS,
    populate: populatePlan(request),
    filters: { year: { $eq: year } },
    sort: ['issuedOn:desc', 'number:desc', 'documentId:asc'],
  });
  const reached = await readReached(request, plans);
  return plans.map((plan) => toPlanView(plan, reached, request.today));
};

/** One plan, or null. */
export const readPlan = async (request: PageRequest, documentId: string) => {
  const plan = await request.records('plan').first({
    fields: FIELDS,
    populate: populatePlan(request),
    filters: { documentId: { $eq: documentId } },
  });
  return plan === null ? null : toPlanView(plan, await readReached(request, [plan]), request.today);
};
