import type { Core } from '@strapi/strapi';
import { RECORD_SOURCES } from '../../config';
import { ReportError } from '../../domain/errors';
import { quoteInput } from '../../domain/vi';
import { agencyKey, sameRecords } from '../../sources';
import type { DuplicatesAnswer, RecordType } from '../../contract';
import { reading } from '../reading';
import { publicAddress, recordTitle } from '../recordNames';
import { ENTRY_FORMS } from './forms';

/** A partly written record; `except` is its own document, once it has one. */
export interface DuplicatesRequest {
  readonly type: RecordType;
  /** Document id of the agency. */
  readonly agency: string;
  /** The values of the fields that `ENTRY_FORMS` compares. */
  readonly values: Readonly<Record<string, string | number>>;
  readonly except: string | undefined;
}

/** A clerk will not look at more. */
const NAMED = 5;

/**
 * The answer of `GET /cchc-report/duplicates`: records that already exist. It does not block saving.
 * @throws ReportError `agency_unknown`
 */
export const answerDuplicates = async (
  strapi: Core.Strapi,
  { type, agency: documentId, values, except }: DuplicatesRequest,
): Promise<DuplicatesAnswer> => {
  const { found, source } = await reading(strapi, async ({ query, tables }) => {
    const agency = await agencyKey(query, tables, documentId);
    if (agency === null) throw new ReportError('agency_unknown', { slug: quoteInput(documentId) });
    const { alike } = ENTRY_FORMS[type];
    const wanted = { agency, alike, values, except: except ?? null, limit: NAMED };
    const table = tables[RECORD_SOURCES[type]];
    return { found: await sameRecords(query, tables, table, wanted), source: table };
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
};
