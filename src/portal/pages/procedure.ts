import { PROCEDURE_CODE } from '../../records';
import { addressOf, SECTIONS } from '../addresses';
import { notFound } from '../faults';
import type { Page } from '../page';
import { changeView, readChanges } from '../reads/changes';
import { procedureView, readProcedure } from '../reads/procedure';
import { standingOf } from '../reads/standing';
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
    return {
      template: 'procedure',
      canonical: addressOf.procedure(view.code),
      view: {
        ...view,
        standing: standingOf(changes, request.today),
        changes: changes.map(changeView),
        structured: governmentService(request, {
          path: addressOf.procedure(view.code),
          code: view.code,
          name: view.name,
          sector: view.sector?.name ?? null,
          result: textOf(found, 'result'),
          applicants: textOf(found, 'applicants'),
          portalUrl: view.portalUrl,
        }),
      },
    };
  },
};
