import { ReportError } from '../../domain/errors';
import { BREAKDOWNS, isFigureId } from '../../domain/figures';
import { parseCutoff, parsePeriod } from '../../domain/period';
import { quoteInput } from '../../domain/vi';
import type { FiguresRequest } from '../../services/figures';
import type { RecordsRequest } from '../../services/records';
import { readInteger, readParameters } from './parameters';

export const FIGURES = ['agency', 'period', 'cutoff', 'from', 'to'] as const;
const RECORDS = [...FIGURES, 'by', 'key', 'page', 'pageSize'] as const;

export const PAGE_SIZE = { fallback: 25, min: 1, max: 100 };
export const PAGE = { fallback: 1, min: 1, max: 1_000_000 };

type Read = Readonly<Partial<Record<(typeof FIGURES)[number], string>>>;

export const figuresRequest = ({ agency, period, cutoff, from, to }: Read): FiguresRequest => ({
  agency,
  period: parsePeriod({ period, from, to }),
  cutoff: parseCutoff(cutoff),
});

/** `?agency&period&cutoff`, or `&period=custom&from&to`. */
export const readFiguresRequest = (query: string): FiguresRequest =>
  figuresRequest(readParameters(query, FIGURES));

/** Nothing is to be chosen: any parameter is refused. */
export const checkNoParameters = (query: string): void => {
  readParameters(query, []);
};

/** As for figures, with the figure's id and `by` and `key` of one row, `page` from 1 and `pageSize` up to 100. */
export const readRecordsRequest = (id: string, query: string): RecordsRequest => {
  if (!isFigureId(id)) throw new ReportError('figure_unknown', { id: quoteInput(id) });
  const { by, key, page, pageSize, ...rest } = readParameters(query, RECORDS);
  if ((by === undefined) !== (key === undefined)) throw new ReportError('breakdown_incomplete');
  const breakdown = BREAKDOWNS.find((candidate) => candidate === by);
  if (by !== undefined && breakdown === undefined)
    throw new ReportError('breakdown_unknown', { id, by: quoteInput(by) });
  return {
    ...figuresRequest(rest),
    figure: id,
    row: breakdown === undefined || key === undefined ? undefined : { by: breakdown, key },
    page: { page: readInteger('page', page, PAGE), pageSize: readInteger('pageSize', pageSize, PAGE_SIZE) },
  };
};
