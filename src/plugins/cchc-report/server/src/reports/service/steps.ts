import type { Core } from '@strapi/strapi';
import { setState } from '../store';
import type { ReportAnswer } from '../../contract';
import { getService } from '../../services/getService';
import { inOwnTables } from '../../services/reading';
import type { Actor } from './actor';
import { refuseErrors } from './check';
import { answerReport } from './reports';
import { holdDraft, holdSubmitted } from './requireReport';

/** A clerk submits a draft. @throws ReportError `report_has_errors`, `report_not_draft`, `report_changed` */
export const submitReport = async (
  strapi: Core.Strapi,
  documentId: string,
  version: number | undefined,
  actor: Actor,
  now: Date,
): Promise<ReportAnswer> => {
  await inOwnTables(strapi, async (query) => {
    const row = await holdDraft(query, documentId, version);
    await refuseErrors(query, documentId);
    await setState(query, { documentId, at: now, by: actor.name }, 'submitted');
    await getService(strapi, 'log').add(query, actor, {
      action: 'submit',
      at: now,
      agencyId: row.agencyId,
      reportId: documentId,
      detail: {},
    });
  });
  return answerReport(strapi, documentId, now);
};

/**
 * A leader returns it to its clerk, with a remark.
 * @throws ReportError `report_not_submitted`, `report_changed`
 */
export const giveBackReport = async (
  strapi: Core.Strapi,
  documentId: string,
  { version, remark }: { version?: number | undefined; remark: string },
  actor: Actor,
  now: Date,
): Promise<ReportAnswer> => {
  await inOwnTables(strapi, async (query) => {
    const row = await holdSubmitted(query, documentId, version);
    await setState(query, { documentId, at: now, by: actor.name }, 'draft', remark);
    await getService(strapi, 'log').add(query, actor, {
      action: 'return',
      at: now,
      agencyId: row.agencyId,
      reportId: documentId,
      detail: { remark },
    });
  });
  return answerReport(strapi, documentId, now);
};
