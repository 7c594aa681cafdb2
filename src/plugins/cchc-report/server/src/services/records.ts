import type { Core } from '@strapi/strapi';
import { RECORD_SOURCES } from '../config';
import { ReportError } from '../domain/errors';
import { ARTICLE_KINDS, listBreakdowns, FIGURES, REGISTRY, type FigureId } from '../domain/figures';
import { reportingMonths, findWindow, type Window } from '../domain/period';
import {
  behindRow,
  listDated,
  listProcedures,
  selectTitle,
  type AgencyRow,
  type BreakdownRowKey,
  type Page,
  type RecordPage,
  type SourceTable,
} from '../sources';
import type { AgencyAnswer, RecordsAnswer, RecordType } from '../contract';
import {
  answerAgency,
  includedPredecessors,
  measuredObjectives,
  readFigures,
  type FiguresRequest,
} from './figures';
import { reading, type Reading } from './reading';
import { publicAddress, recordTitle } from './recordNames';

export interface RecordsRequest extends FiguresRequest {
  readonly figure: FigureId;
  /** One row of a breakdown; without it, all records behind the figure. */
  readonly row: BreakdownRowKey | undefined;
  readonly page: Page;
}

/**
 * The answer of `GET /cchc-report/figures/:id/records`: the records behind a figure or one row of a breakdown, newest first.
 * @throws ReportError `breakdown_unknown` when the figure has no such breakdown, `agency_unknown`, `home_agency_unset`
 */
export const answerRecords = async (strapi: Core.Strapi, request: RecordsRequest): Promise<RecordsAnswer> => {
  const { figure, row, page } = request;
  if (row !== undefined) checkRow(figure, row);
  const { type, source, found, offices } = await reading(strapi, (each) => find(each, request));
  const address = publicAddress(strapi, source);
  return {
    data: found.rows.map(({ documentId, date, agency, ...named }) => ({
      documentId,
      type,
      title: recordTitle(named),
      date,
      url: `${address}/${documentId}`,
      ...(request.predecessors === true ? findOwner(agency, offices) : {}),
    })),
    meta: {
      pagination: { ...page, pageCount: Math.ceil(found.total / page.pageSize), total: found.total },
    },
  };
};

/** The office of a record: it matters where the records of several are listed. */
const findOwner = (agency: number, offices: readonly AgencyRow[]): { agency?: AgencyAnswer } => {
  const owner = offices.find(({ id }) => id === agency);
  return owner === undefined ? {} : { agency: answerAgency(owner) };
};

const checkRow = (figure: FigureId, { by, key }: BreakdownRowKey): void => {
  if (!listBreakdowns(figure).includes(by)) throw new ReportError('breakdown_unknown', { id: figure, by });
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
  /** The offices whose records they are. */
  readonly offices: readonly AgencyRow[];
}

const find = async (reading: Reading, request: RecordsRequest): Promise<Found> => {
  const { query, tables } = reading;
  const { figure, period, cutoff, row, page } = request;
  const { records: type, counts, where } = FIGURES[figure];
  const requested = await reading.agency(request.agency);
  if (counts === 'objectives') return findObjectives(reading, requested, request);
  const offices = [requested, ...(await includedPredecessors(reading, requested, request))];
  const agencies = offices.map(({ id }) => id);
  const source = tables[RECORD_SOURCES[type]];
  const condition = behindRow(source, tables, where, row);
  if (counts === 'dated') {
    const window = row?.by === 'month' ? monthWindow(request, row.key) : findWindow(period, cutoff);
    const title = selectTitle(source, tables);
    return {
      type,
      source,
      found: await listDated(query, source, { agencies, window, title, condition, page }),
      offices,
    };
  }
  const day = findWindow(period, cutoff).to;
  const postedOnly = counts === 'posted';
  const found = await listProcedures(query, tables, { agencies, day, postedOnly, condition, page });
  return { type, source, found, offices };
};

const monthWindow = ({ period, cutoff }: RecordsRequest, key: string): Window => {
  const month = reportingMonths(period, cutoff).find((candidate) => candidate.key === key);
  if (month === undefined) throw new ReportError('parameter_invalid', { name: 'key' });
  return month.window;
};

/** Objectives are measured, not stored: all of them are measured, then the page is cut. */
const findObjectives = async (
  reading: Reading,
  agency: AgencyRow,
  request: RecordsRequest,
): Promise<Found> => {
  const { row, page } = request;
  const figures = await readFigures(reading, agency, request);
  const rows = measuredObjectives(figures, request)
    .filter(({ state }) => row === undefined || state === row.key)
    .map(({ planDocumentId, title, due, agency: owner }) => ({
      documentId: planDocumentId,
      title,
      date: due,
      agency: owner,
    }))
    .sort((a, b) => (b.date ?? '').localeCompare(a.date ?? ''));
  const from = (page.page - 1) * page.pageSize;
  return {
    type: 'plan',
    source: reading.tables.plans,
    found: { rows: rows.slice(from, from + page.pageSize), total: rows.length },
    offices: [agency, ...figures.predecessors],
  };
};
