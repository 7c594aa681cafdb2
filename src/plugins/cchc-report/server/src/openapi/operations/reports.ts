import { KEPT_FORMATS, publicFileQuery, publicReportsQuery } from '../../reports/http/contract/publicReports';
import { FILE_FORMATS } from 'nd30-document';
import words from '../../translations/openapi.vi.json';
import { parameterRef, queryParameters } from '../parameters/own';
import { keptAnswer } from '../responses/answers';
import { headerRef, KEPT } from '../responses/headers';
import { makeError, refusals, responseRef } from '../responses/refusals';
import type { OpenApiDocument, Parameter, Response } from '../types';
import { get } from './make';

const { operations, parameters: say } = words;

const RANGE: Parameter = {
  name: 'Range',
  in: 'header',
  description: say.range,
  schema: { type: 'string', pattern: '^bytes=(\\d+-\\d*|-\\d+)$' },
  example: 'bytes=0-1023',
};

const IF_RANGE: Parameter = {
  name: 'If-Range',
  in: 'header',
  description: say.ifRange,
  schema: { type: 'string' },
  example: '"c84464c42ba51e11236b0c8d68dba6bcf7b7438a51544740fcca1dfb26ab4b93"',
};

/** Bytes: without a schema, as OpenAPI 3.1 has it. */
const file = (description: string, headers: Response['headers'] = {}): Response => ({
  description,
  headers: {
    ...KEPT,
    'Content-Disposition': headerRef('ContentDisposition'),
    'Accept-Ranges': headerRef('AcceptRanges'),
    ...headers,
  },
  content: Object.fromEntries(KEPT_FORMATS.map((format) => [FILE_FORMATS[format].mime, {}])),
});

const CONTENT_RANGE = { 'Content-Range': headerRef('ContentRange') };

const PARAMETER_CODES = ['parameter_unknown', 'parameter_repeated', 'parameter_invalid'] as const;

export const REPORT_PATHS: OpenApiDocument['paths'] = {
  '/cchc-report/reports': get({
    operationId: 'getReports',
    tag: 'reports',
    ...operations.getReports,
    parameters: [...queryParameters(publicReportsQuery), parameterRef('IfNoneMatch')],
    responses: {
      200: keptAnswer('PublicReportsAnswer'),
      304: responseRef('NotModified'),
      ...refusals([...PARAMETER_CODES, 'agency_unknown']),
      503: responseRef('Unavailable'),
    },
  }),
  '/cchc-report/reports/{documentId}': get({
    operationId: 'getReport',
    tag: 'reports',
    ...operations.getReport,
    parameters: [parameterRef('ReportId'), parameterRef('IfNoneMatch')],
    responses: {
      200: keptAnswer('PublicReportAnswer'),
      304: responseRef('NotModified'),
      ...refusals(['parameter_unknown', 'report_unknown']),
      503: responseRef('Unavailable'),
    },
  }),
  '/cchc-report/reports/{documentId}/file': get({
    operationId: 'getReportFile',
    tag: 'reports',
    ...operations.getReportFile,
    parameters: [
      parameterRef('ReportId'),
      ...queryParameters(publicFileQuery),
      parameterRef('IfNoneMatch'),
      RANGE,
      IF_RANGE,
    ],
    responses: {
      200: file(words.responses.file),
      206: file(words.responses.partialFile, CONTENT_RANGE),
      304: responseRef('NotModified'),
      ...refusals([...PARAMETER_CODES, 'report_unknown', 'format_not_issued']),
      416: {
        description: words.responses.rangeNotSatisfiable,
        headers: CONTENT_RANGE,
        content: { 'application/json': { schema: makeError(['range_not_satisfiable']) } },
      },
      503: responseRef('Unavailable'),
    },
  }),
};
