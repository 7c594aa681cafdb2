import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import type { AppendixId } from '../../domain/appendices';
import { ReportError } from '../../domain/errors';
import { mayReadEvidence } from '../../policies/mayReadEvidence';
import { getService } from '../../services/getService';

/**
 * Appendices that an account may choose.
 * @throws ReportError `evidence_forbidden` for the list of evidence and whoever may not open it in the records
 */
export const refuseEvidence = (
  ctx: Context,
  strapi: Core.Strapi,
  appendices: readonly AppendixId[],
): void => {
  if (appendices.includes('evidence') && !mayReadEvidence(ctx, strapi))
    throw new ReportError('evidence_forbidden');
};

/** The same of a report that somebody else chose the appendices of. @throws ReportError `report_unknown`, `evidence_forbidden` */
export const refuseEvidenceIn = async (
  ctx: Context,
  strapi: Core.Strapi,
  documentId: string,
): Promise<void> => {
  refuseEvidence(ctx, strapi, await getService(strapi, 'printing').appendicesOf(documentId));
};
