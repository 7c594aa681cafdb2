import { formatDate, formatDocumentNumber } from '../../domain/vi';
import type { IssuedRow, ReportRow } from '../store';

type Issued = Pick<
  IssuedRow,
  'number' | 'symbol' | 'issuedOn' | 'title' | 'signer' | 'agencyName' | 'fileName'
> &
  Pick<ReportRow, 'kind' | 'periodKey' | 'cutoff'>;

/**
 * The identifying data of an issued report. The log stores them with the hashes of the parts, so that a later check
 * can compare.
 */
export const listKnown = (issued: Issued): Readonly<Record<string, string>> => ({
  number: formatDocumentNumber(issued.number, issued.symbol),
  date: formatDate(issued.issuedOn),
  title: issued.title,
  signer: issued.signer,
  agency: issued.agencyName,
  file: issued.fileName,
  kind: issued.kind,
  period: issued.periodKey,
  cutoff: issued.cutoff,
});
