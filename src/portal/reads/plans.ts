import type { RecordValues } from '../../records';
import { choiceLabel } from '../choices';
import type { PageRequest } from '../page';
import { documentsOf, documentView } from './documents';
import { readFigures } from './figures';
import { FILE, fileView } from './files';
import { PLAN_NAME, planName } from './planName';
import { givenText, numberOf, partOf, partsOf, textOf } from './values';

/** What figures say by now of a year, by their ids. */
type Reached = ReadonlyMap<string, number | null>;

const populate = (request: PageRequest): Readonly<Record<string, object>> => ({
  objectives: { fields: ['title', 'target', 'unit', 'figure', 'achieved', 'due', 'owner'] },
  file: FILE,
  ...(request.open.type('official-document') && { basedOn: documentsOf(request) }),
});

const FIELDS = [...PLAN_NAME, 'year', 'purpose'];

/** The years of the agency's published plans, the latest first. */
export const readPlanYears = async ({ records }: PageRequest): Promise<readonly number[]> =>
  (await records('plan').distinct('year', 'desc')).flatMap((row) => numberOf(row, 'year') ?? []);

/** Whether an objective is told by a figure: what was entered by hand goes before. */
const needsFigure = (objective: RecordValues): boolean =>
  numberOf(objective, 'achieved') === null && textOf(objective, 'figure') !== null;

/** The figures of the plans' year under the decree, as the figure `plan-objectives` has them; read only where one is needed. */
const readReached = async (request: PageRequest, plans: readonly RecordValues[]): Promise<Reached> => {
  const year = plans[0] === undefined ? null : numberOf(plans[0], 'year');
  const isNeeded = plans.some((plan) => partsOf(plan, 'objectives').some(needsFigure));
  if (year === null || !isNeeded) return new Map();
  const answer = await readFigures(request, { period: String(year), cutoff: 'decree' });
  return new Map(answer?.data.figures.map(({ id, value }) => [id, value]));
};

const objectiveView = (objective: RecordValues, reached: Reached, today: string) => {
  const target = numberOf(objective, 'target') ?? 0;
  const due = givenText(objective, 'due');
  const achieved = needsFigure(objective)
    ? (reached.get(givenText(objective, 'figure')) ?? null)
    : numberOf(objective, 'achieved');
  const isDone = achieved !== null && achieved >= target;
  return {
    title: givenText(objective, 'title'),
    target,
    unit: givenText(objective, 'unit'),
    achieved,
    due,
    owner: textOf(objective, 'owner'),
    state: isDone ? 'done' : due < today ? 'late' : 'on-track',
  };
};

const planView = (plan: RecordValues, reached: Reached, today: string) => ({
  ...planName(plan),
  purpose: choiceLabel('plan', 'purpose', textOf(plan, 'purpose')),
  basedOn: partsOf(plan, 'basedOn').map(documentView),
  file: fileView(partOf(plan, 'file')),
  objectives: partsOf(plan, 'objectives').map((objective) => objectiveView(objective, reached, today)),
});

/** The plans of a year, the newest first. */
export const readPlans = async (request: PageRequest, year: number) => {
  const plans = await request.records('plan').many({
    fields: FIELDS,
    populate: populate(request),
    filters: { year: { $eq: year } },
    sort: ['issuedOn:desc', 'number:desc', 'documentId:asc'],
  });
  const reached = await readReached(request, plans);
  return plans.map((plan) => planView(plan, reached, request.today));
};

/** One plan, or null. */
export const readPlan = async (request: PageRequest, documentId: string) => {
  const plan = await request.records('plan').first({
    fields: FIELDS,
    populate: populate(request),
    filters: { documentId: { $eq: documentId } },
  });
  return plan === null ? null : planView(plan, await readReached(request, [plan]), request.today);
};
