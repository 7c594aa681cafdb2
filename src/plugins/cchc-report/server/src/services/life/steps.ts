import type { Core } from '@strapi/strapi';
import { inTransaction } from '../../sources';
import { setState } from '../../sources/life';
import type { ReportAnswer } from '../../contract';
import { getService } from '../getService';
import type { Actor } from './actor';
import { heldDraft, heldSubmitted } from './held';

/** A clerk submits, a leader gives back. */
export const createStepsService = ({ strapi }: { strapi: Core.Strapi }) => ({
  /** @throws ReportError `report_has_errors`, `report_not_draft`, `report_changed` */
  async submit(
    documentId: string,
    version: number | undefined,
    actor: Actor,
    now: Date,
  ): Promise<ReportAnswer> {
    await inTransaction(strapi, async (query) => {
      const row = await heldDraft(query, documentId, version);
      await getService(strapi, 'inspection').refuseErrors(query, documentId);
      await setState(query, { documentId, at: now, by: actor.name }, 'submitted');
      await getService(strapi, 'log').add(query, actor, {
        action: 'submit',
        at: now,
        agencyId: row.agencyId,
        reportId: documentId,
        detail: {},
      });
    });
    return getService(strapi, 'reports').answer(documentId, now);
  },

  /** Back to its clerk, with a remark. @throws ReportError `report_not_submitted`, `report_changed` */
  async giveBack(
    documentId: string,
    { version, remark }: { version?: number | undefined; remark: string },
    actor: Actor,
    now: Date,
  ): Promise<ReportAnswer> {
    await inTransaction(strapi, async (query) => {
      const row = await heldSubmitted(query, documentId, version);
      await setState(query, { documentId, at: now, by: actor.name }, 'draft', remark);
      await getService(strapi, 'log').add(query, actor, {
        action: 'return',
        at: now,
        agencyId: row.agencyId,
        reportId: documentId,
        detail: { remark },
      });
    });
    return getService(strapi, 'reports').answer(documentId, now);
  },
});
