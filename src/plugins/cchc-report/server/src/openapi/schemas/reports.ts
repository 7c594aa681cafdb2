import words from '../../translations/openapi.vi.json';
import type { Schema } from '../types';
import { address, day, list, nullable, object, oneOf, ref, text, whole } from './make';
import { pageOf } from './shared';

const { schemas: say } = words;

export const KEPT_FORMATS = ['docx', 'pdf'] as const;

/** `types/life/publicReports.ts` */
export const REPORT_SCHEMAS: Readonly<Record<string, Schema>> = {
  ReportFile: object(say.reportFile, {
    format: oneOf(KEPT_FORMATS, say.reportFormat),
    url: address(say.reportFileUrl),
    bytes: whole(say.reportFileBytes, 0),
  }),
  PublicReport: object(say.report, {
    documentId: text(say.documentId),
    agency: ref('AgencyAnswer'),
    period: ref('PeriodAnswer'),
    number: whole(say.reportNumber, 1),
    symbol: text(say.reportSymbol),
    issuedOn: day(say.issuedOn),
    title: text(say.reportTitle),
    sha256: { ...text(say.sha256), pattern: '^[0-9a-f]{64}$' },
    supersededBy: nullable(text(say.supersededBy)),
    files: { ...list(ref('ReportFile')), minItems: 1 },
  }),
  PublicReportsAnswer: pageOf('PublicReport', words.operations.getReports.summary),
  PublicReportAnswer: object(words.operations.getReport.summary, { data: ref('PublicReport') }),
};
