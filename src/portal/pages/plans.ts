import { pageAddress, SECTIONS, addParameters, DOCUMENT_ID } from '../addresses';
import { notFound, PageFault } from '../faults';
import type { Page } from '../page';
import { readParameters } from '../parameters';
import { readPlan, readPlans, readPlanYears } from '../reads/plans';

/** @throws PageFault `parameter_invalid` */
const readYear = (value: string | null): number | null => {
  if (value === null) return null;
  if (!/^2\d{3}$/.test(value)) throw new PageFault('parameter_invalid', 'nam');
  return Number(value);
};

/** `/ke-hoach?nam`; by default the latest year that has a plan. */
export const plans: Page = {
  path: SECTIONS.plans,
  needs: [{ type: 'plan' }],
  answer: async (request) => {
    const asked = readYear(readParameters(request.querystring, ['nam']).nam);
    const years = await readPlanYears(request);
    if (asked !== null && !years.includes(asked)) throw notFound();
    const year = asked ?? years[0] ?? null;
    return {
      template: 'plans',
      canonical: addParameters(SECTIONS.plans, { nam: asked }),
      view: {
        year,
        years: years.map((each) => ({
          year: each,
          href: addParameters(SECTIONS.plans, { nam: each }),
          isChosen: each === year,
        })),
        plans: year === null ? [] : await readPlans(request, year),
      },
    };
  },
};

/** `/ke-hoach/:documentId` */
export const plan: Page = {
  path: `${SECTIONS.plans}/:key`,
  needs: [{ type: 'plan' }],
  answer: async (request) => {
    const found = DOCUMENT_ID.test(request.key) ? await readPlan(request, request.key) : null;
    if (found === null) throw notFound();
    return { template: 'plan', canonical: pageAddress.plan(request.key), view: { plan: found } };
  },
};
