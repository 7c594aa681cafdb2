import type { Core } from '@strapi/strapi';
import { RECORD_SOURCES } from '../../config';
import { ReportError } from '../../domain/errors';
import { quoteInput } from '../../domain/vi';
import { agencyKey, inSnapshot, sameRecords } from '../../sources';
import type { DuplicatesAnswer, RecordType } from '../../contract';
import { getService } from '../getService';
import { publicAddress, recordTitle } from '../recordNames';
import { ENTRY_FORMS } from './forms';

/** A record as far as it is written; `except` is its own document, once it has one. */
export interface DuplicatesRequest {
  readonly type: RecordType;
  /** Document id. */
  readonly agency: string;
  /** Of the fields that `ENTRY_FORMS` compares. */
  readonly values: Readonly<Record<string, string | number>>;
  readonly except: string | undefined;
}

/** As many as a clerk will look at. */
const NAMED = 5;

/** Finds what is recorded already; it keeps nothing from being saved. */
export const createDuplicatesService = ({ strapi }: { strapi: Core.Strapi }) => ({
  /**
   * The answer of `GET /cchc-report/duplicates`.
   * @throws ReportError `agency_unknown`
   */
  async answer({ type, agency: documentId, values, except }: DuplicatesRequest): Promise<DuplicatesAnswer> {
    const tables = await getService(strapi, 'sources').tables();
    const source = tables[RECORD_SOURCES[type]];
    const { alike } = ENTRY_FORMS[type];
    const found = await inSnapshot(strapi, async (query) => {
      const agency = await agencyKey(query, tables, documentId);
      if (agency === null) throw new ReportError('agency_unknown', { slug: quoteInput(documentId) });
      const wanted = { agency, alike, values, except: except ?? null, limit: NAMED };
      return sameRecords(query, tables, source, wanted);
    });
    return {
      data: found.map(({ published, title, ...record }) => ({
        documentId: record.documentId,
        type,
        title: recordTitle({ ...record, title: title ?? '' }),
        date: record.date,
        url: published ? `${publicAddress(strapi, source)}/${record.documentId}` : null,
      })),
    };
  },
});
