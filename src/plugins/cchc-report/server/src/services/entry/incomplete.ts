import type { Core } from '@strapi/strapi';
import { RECORD_SOURCES } from '../../config';
import { findWindow } from '../../domain/period';
import { incompleteRecords, type Page } from '../../sources';
import type { IncompleteAnswer, Lack, RecordType } from '../../contract';
import { periodAnswer, type FiguresRequest } from '../figures';
import { reading } from '../reading';
import { publicAddress, recordTitle } from '../recordNames';

export interface IncompleteRequest extends FiguresRequest {
  readonly lack: Lack;
  readonly page: Page;
}

/** The rights of an account: the types that it may open, and if it may see their evidence. */
export interface Visible {
  readonly type: RecordType;
  readonly withEvidence: boolean;
}

/** The types with a topic and evidence. */
export const COMPLETED_TYPES = ['article', 'meeting', 'outreach'] as const satisfies readonly RecordType[];

/**
 * The answer of `GET /cchc-report/incomplete`: the records of a period that a clerk should complete before its report
 * is due.
 * @throws ReportError `home_agency_unset`, `agency_unknown`
 */
export const answerIncomplete = async (
  strapi: Core.Strapi,
  request: IncompleteRequest,
  visible: readonly Visible[],
): Promise<IncompleteAnswer> => {
  const { period, cutoff, lack, page } = request;
  const { found, inspected, tables } = await reading(strapi, async (source) => {
    const agency = await source.agency(request.agency);
    const types = visible.map(({ type, withEvidence }) => {
      const id = RECORD_SOURCES[type];
      return { type, source: id, withEvidence: withEvidence && 'evidence' in source.tables[id].links };
    });
    const window = findWindow(period, cutoff);
    const wanted = { agency: agency.id, window, inspected: types, lack, page };
    return {
      found: await incompleteRecords(source.query, source.tables, wanted),
      inspected: types,
      tables: source.tables,
    };
  });
  const { rows, total, counts } = found;
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
};
