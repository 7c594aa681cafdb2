import type { Context } from 'koa';
import { ReportError } from '../../domain/errors';
import { quoteInput } from '../../domain/vi';

/** As ids are made; whatever else stands in an address, NUL among it, is no report and is not asked of the database. */
const DOCUMENT_ID = /^[\da-z]{1,64}$/i;

/**
 * The report that an address names, by `:id` or `:documentId`.
 * @throws ReportError `report_unknown` for what can be no id
 */
export const reportIdOf = ({ params }: Context): string => {
  const { id, documentId = id } = params as { id?: string; documentId?: string };
  if (documentId === undefined || !DOCUMENT_ID.test(documentId))
    throw new ReportError('report_unknown', { id: quoteInput(documentId ?? '') });
  return documentId;
};
