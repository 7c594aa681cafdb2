import { z } from '@strapi/utils';
import words from '../../../translations/openapi.vi.json';
import { address, day, object, makeChoice, text, makeWholeNumber } from '../../../contract/fields';
import { agencyQuery, pageQuery } from '../../../contract/query';
import { agencyAnswer, makePage, periodAnswer } from '../../../contract/shared';

/** Issued reports, as portals read them. */

const { schemas: say, parameters } = words;

/** The files that are kept of an issued report. */
export const KEPT_FORMATS = ['docx', 'pdf'] as const;

export const reportFile = object(say.reportFile, {
  format: makeChoice(KEPT_FORMATS, say.reportFormat),
  url: address(say.reportFileUrl),
  bytes: makeWholeNumber(say.reportFileBytes, 0),
});

export const publicReport = object(say.report, {
  documentId: text(say.documentId),
  agency: agencyAnswer,
  period: periodAnswer,
  number: makeWholeNumber(say.reportNumber, 1),
  symbol: text(say.reportSymbol),
  issuedOn: day(say.issuedOn),
  title: text(say.reportTitle),
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .meta({ description: say.sha256 }),
  supersededBy: text(say.supersededBy).nullable(),
  files: z.array(reportFile).min(1),
});
export type PublicReport = z.infer<typeof publicReport>;

export const publicReportsAnswer = makePage(publicReport, words.operations.getReports.summary);
export type PublicReportsAnswer = z.infer<typeof publicReportsAnswer>;

export const publicReportAnswer = object(words.operations.getReport.summary, { data: publicReport });
export type PublicReportAnswer = z.infer<typeof publicReportAnswer>;

export const publicReportsQuery = { ...agencyQuery, ...pageQuery };
export const publicFileQuery = {
  format: z.enum(KEPT_FORMATS).default('docx').meta({ description: parameters.format, example: 'docx' }),
};
