import type { Core } from '@strapi/strapi';
import { RECORD_SOURCES } from '../../config';
import { windowOf } from '../../domain/period';
import { incompleteRecords, inSnapshot, type Page } from '../../sources';
import type { IncompleteAnswer, Lack, RecordType } from '../../contract';
import { periodAnswer, type FiguresRequest } from '../figures';
import { getService } from '../getService';
import { publicAddress, recordTitle } from '../recordNames';

export interface IncompleteRequest extends FiguresRequest {
  readonly lack: Lack;
  readonly page: Page;
}

/** What an account may look through: types it may open, and whether with their evidence. */
export interface Visible {
  readonly type: RecordType;
  readonly withEvidence: boolean;
}

/** The types that have a topic and evidence. */
export const COMPLETED_TYPES = ['article', 'meeting', 'outreach'] as const satisfies readonly RecordType[];

/** Finds the records of a period that a clerk should go back to before its report is due. */
export const createIncompleteService = ({ strapi }: { strapi: Core.Strapi }) => ({
  /**
   * The answer of `GET /cchc-report/incomplete`.
   * @throws ReportError `home_agency_unset`, `agency_unknown`
   */
  async answer(request: IncompleteRequest, visible: readonly Visible[]): Promise<IncompleteAnswer> {
    const { period, cutoff, lack, page } = request;
    const tables = await getService(strapi, 'sources').tables();
    const inspected = visible.map(({ type, withEvidence }) => {
      const source = RECORD_SOURCES[type];
      return { type, source, withEvidence: withEvidence && 'evidence' in tables[source].links };
    });
    const { rows, total, counts } = await inSnapshot(strapi, async (query) => {
      const agency = await getService(strapi, 'figures').agency(query, tables, request.agency);
      return incompleteRecords(query, tables, {
        agency: agency.id,
        window: windowOf(period, cutoff),
        inspected,
        lack,
        page,
      });
    });
    const seesEvidence = inspected.some(({ withEvidence }) => withEvidence);
    return {
      data: {
        period: periodAnswer(period, cutoff),
        counts: {
          topic: counts.topic,
          evidence: seesEvidence ? counts.evidence : null,
          link: seesEvidence ? counts.link : null,
          publication: counts.publication,
        },
        records: rows.map(({ documentId, type, title, date, published }) => ({
          documentId,
          type,
          title: recordTitle({ title: title ?? '' }),
          date,
          url: published ? `${publicAddress(strapi, tables[RECORD_SOURCES[type]])}/${documentId}` : null,
        })),
      },
      meta: { pagination: { ...page, pageCount: Math.ceil(total / page.pageSize), total } },
    };
  },
});
