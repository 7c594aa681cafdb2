import { PROCEDURE_CODE } from '../../records';
import { addressOf, SECTIONS } from '../addresses';
import { notFound } from '../faults';
import type { Page } from '../page';
import { changeView, readChanges } from '../reads/changes';
import { procedureView, readProcedure } from '../reads/procedure';
import { endingOf, standingOf } from '../reads/standing';
import { givenText, textOf } from '../reads/values';
import { governmentService } from '../structured';

/** `/thu-tuc/:code` */
export const procedure: Page = {
  path: `${SECTIONS.procedures}/:key`,
  needs: [{ type: 'procedure' }],
  answer: async (request) => {
    const found = PROCEDURE_CODE.test(request.key) ? await readProcedure(request, request.key) : null;
    if (found === null) throw notFound();
    const changes = await readChanges(request, givenText(found, 'documentId'));
    const view = procedureView(found);
    const standing = standingOf(changes, request.today);
    const isInForce = standing.state === 'in-force';
    const ending = endingOf(changes, request.today);
    const isTold = request.open.type('procedure-change');
    return {
      template: 'procedure',
      canonical: addressOf.procedure(view.code),
      view: {
        ...view,
        standing,
        replacement: isTold && ending !== null ? changeView(ending).replacement : null,
        changes: isTold ? changes.map(changeView) : [],
        // Nobody hands in an application for what is not in force.
        submission: isInForce ? view.portalUrl : null,
        structured: governmentService(request, {
          path: addressOf.procedure(view.code),
          code: view.code,
          name: view.name,
          sector: view.sector?.name ?? null,
          result: textOf(found, 'result'),
          applicants: textOf(found, 'applicants'),
          portalUrl: isInForce ? view.portalUrl : null,
        }),
      },
    };
  },
};
