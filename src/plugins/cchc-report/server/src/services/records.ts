import type { Core } from '@strapi/strapi';
import { RECORD_SOURCES } from '../config';
import { ReportError } from '../domain/errors';
import {
  ARTICLE_KINDS,
  breakdownsOf,
  FIGURES,
  toFrame,
  measureObjectives,
  createReading,
  REGISTRY,
  type FigureId,
} from '../domain/figures';
import { reportingMonths, windowOf, type Window } from '../domain/period';
import {
  behindRow,
  inSnapshot,
  listDated,
  listProcedures,
  titleOf,
  type BreakdownRowKey,
  type Page,
  type Query,
  type RecordPage,
  type SourceTable,
  type SourceTables,
} from '../sources';
import type { RecordsAnswer, RecordType } from '../contract';
import type { FiguresRequest } from './figures';
import { getService } from './getService';
import { publicAddress, recordTitle } from './recordNames';

export interface RecordsRequest extends FiguresRequest {
  readonly figure: FigureId;
  /** One row of a breakdown; without it all records behind the figure. */
  readonly row: BreakdownRowKey | undefined;
  readonly page: Page;
}

/** Finds the records that stand behind a figure or one row of a breakdown of it. */
export const createRecordsService = ({ strapi }: { strapi: Core.Strapi }) => ({
  /**
   * The answer of `GET /cchc-report/figures/:id/records`, newest first.
   * @throws ReportError `breakdown_unknown` when the figure has no such breakdown, and those of the figures service
   */
  async answer(request: RecordsRequest): Promise<RecordsAnswer> {
    const { figure, row, page } = request;
    if (row !== undefined) checkRow(figure, row);
    const tables = await getService(strapi, 'sources').tables();
    const { type, source, found } = await inSnapshot(strapi, (query) => find(strapi, query, tables, request));
    const address = publicAddress(strapi, source);
    return {
      data: found.rows.map(({ documentId, date, ...named }) => ({
        documentId,
        type,
        title: recordTitle(named),
        date,
        url: `${address}/${documentId}`,
      })),
      meta: {
        pagination: { ...page, pageCount: Math.ceil(found.total / page.pageSize), total: found.total },
      },
    };
  },
});

const checkRow = (figure: FigureId, { by, key }: BreakdownRowKey): void => {
  if (!breakdownsOf(figure).includes(by)) throw new ReportError('breakdown_unknown', { id: figure, by });
  const keys = REGISTRY[figure].breakdowns.find((breakdown) => breakdown.by === by)?.keys ?? 'open';
  const [kind = '', channel] = key.split('/');
  const wellFormed =
    by !== 'kind-channel' || (channel !== undefined && ARTICLE_KINDS.some((known) => known === kind));
  if (!wellFormed || (keys !== 'open' && !keys.includes(key))) {
    throw new ReportError('parameter_invalid', { name: 'key' });
  }
};

interface Found {
  readonly type: RecordType;
  readonly source: SourceTable;
  readonly found: RecordPage;
}

const find = async (
  strapi: Core.Strapi,
  query: Query,
  tables: SourceTables,
  request: RecordsRequest,
): Promise<Found> => {
  const { figure, period, cutoff, row, page } = request;
  const { records: type, counts, where } = FIGURES[figure];
  if (counts === 'objectives') return findObjectives(strapi, query, tables, request);
  const agency = (await getService(strapi, 'figures').agency(query, tables, request.agency)).id;
  const source = tables[RECORD_SOURCES[type]];
  const condition = behindRow(source, tables, where, row);
  if (counts === 'dated') {
    const window = row?.by === 'month' ? monthWindow(request, row.key) : windowOf(period, cutoff);
    const title = titleOf(source, tables);
    return {
      type,
      source,
      found: await listDated(query, source, { agency, window, title, condition, page }),
    };
  }
  const day = windowOf(period, cutoff).to;
  const postedOnly = counts === 'posted';
  const found = await listProcedures(query, tables, { agency, day, postedOnly, condition, page });
  return { type, source, found };
};

const monthWindow = ({ period, cutoff }: RecordsRequest, key: string): Window => {
  const month = reportingMonths(period, cutoff).find((candidate) => candidate.key === key);
  if (month === undefined) throw new ReportError('parameter_invalid', { name: 'key' });
  return month.window;
};

/** Objectives are measured, not stored: their state is worked out, then the page is cut. */
const findObjectives = async (
  strapi: Core.Strapi,
  query: Query,
  tables: SourceTables,
  request: RecordsRequest,
): Promise<Found> => {
  const { period, cutoff, row, page } = request;
  const { cells, catalogue } = await getService(strapi, 'figures').read(query, tables, request);
  const reading = createReading({ cells, catalogue, cutoff }, toFrame(period, cutoff));
  const rows = measureObjectives(cells.plans.objectives, reading.frame, reading.sinceYearStart)
    .filter(({ state }) => row === undefined || state === row.key)
    .map(({ planDocumentId, title, due }) => ({ documentId: planDocumentId, title, date: due }))
    .sort((a, b) => (b.date ?? '').localeCompare(a.date ?? ''));
  const from = (page.page - 1) * page.pageSize;
  return {
    type: 'plan',
    source: tables.plans,
    found: { rows: rows.slice(from, from + page.pageSize), total: rows.length },
  };
};
