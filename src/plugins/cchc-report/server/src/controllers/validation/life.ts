import { REPORT_STATES } from '../../contract/reports';
import { FILE_FORMATS, isFileFormat, type FileFormat } from '../../document';
import { ReportError } from '../../domain/errors';
import { parseCutoff, parsePeriod, parsePeriodKind } from '../../domain/period';
import type { FiguresRequest } from '../../services/figures';
import type { Page } from '../../sources';
import type { ReportFilter } from '../../sources/life';
import { readInteger, readParameters } from './parameters';

/** What requests about the life of reports may ask, and nothing beside. */

const PAGE = { fallback: 1, min: 1, max: 1_000_000 };
const PAGE_SIZE = { fallback: 25, min: 1, max: 100 };
const readPage = ({
  page,
  pageSize,
}: {
  page?: string | undefined;
  pageSize?: string | undefined;
}): Page => ({
  page: readInteger('page', page, PAGE),
  pageSize: readInteger('pageSize', pageSize, PAGE_SIZE),
});

/** `?agency&state&kind&page&pageSize` */
export const readReportsRequest = (
  query: string,
): { agency: string | undefined; filter: ReportFilter; page: Page } => {
  const { agency, state, kind, ...page } = readParameters(query, [
    'agency',
    'state',
    'kind',
    'page',
    'pageSize',
  ]);
  const known = REPORT_STATES.find((candidate) => candidate === state);
  if (state !== undefined && known === undefined)
    throw new ReportError('parameter_invalid', { name: 'state' });
  const filter = { state: known, kind: kind === undefined ? undefined : parsePeriodKind(kind) };
  return { agency, filter, page: readPage(page) };
};

/** `?page&pageSize` */
export const readPageRequest = (query: string): Page => readPage(readParameters(query, ['page', 'pageSize']));

/** `?agency&page&pageSize` */
export const readAgencyPage = (query: string): { agency: string | undefined; page: Page } => {
  const { agency, ...page } = readParameters(query, ['agency', 'page', 'pageSize']);
  return { agency, page: readPage(page) };
};

/** `?agency` */
export const readAgency = (query: string): string | undefined => readParameters(query, ['agency']).agency;

/** `?format`, a Word file unless another is named. */
export const readFormat = (query: string): FileFormat => {
  const { format = FILE_FORMATS.docx.extension } = readParameters(query, ['format']);
  if (!isFileFormat(format)) throw new ReportError('parameter_invalid', { name: 'format' });
  return format;
};

/** `?format`, of those that are kept of an issued report. */
export const readKeptFormat = (query: string): 'docx' | 'pdf' => {
  const format = readFormat(query);
  if (format !== 'docx' && format !== 'pdf') throw new ReportError('parameter_invalid', { name: 'format' });
  return format;
};

/** `?name` of a file that is sent. */
export const readName = (query: string): string => readParameters(query, ['name']).name ?? '';

/** `?agency&period&cutoff`, and `version` of a template. */
export const readTemplateRequest = (
  query: string,
): {
  agency: string | undefined;
  period: FiguresRequest['period'] | null;
  cutoff: FiguresRequest['cutoff'];
  version: number | undefined;
} => {
  const { agency, period, cutoff, version } = readParameters(query, [
    'agency',
    'period',
    'cutoff',
    'version',
  ]);
  return {
    agency,
    period: period === undefined ? null : parsePeriod({ period, from: undefined, to: undefined }),
    cutoff: parseCutoff(cutoff),
    version:
      version === undefined
        ? undefined
        : readInteger('version', version, { fallback: 1, min: 1, max: 1_000_000 }),
  };
};

/** `?agency&page&pageSize`, or `format=csv`. */
export const readActionsRequest = (
  query: string,
): { agency: string | undefined; page: Page; isFile: boolean } => {
  const { agency, format, ...page } = readParameters(query, ['agency', 'page', 'pageSize', 'format']);
  if (format !== undefined && format !== 'csv')
    throw new ReportError('parameter_invalid', { name: 'format' });
  return { agency, page: readPage(page), isFile: format === 'csv' };
};
