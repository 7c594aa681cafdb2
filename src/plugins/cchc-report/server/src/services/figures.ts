import { createHash } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { ReportError } from '../domain/errors';
import { computeFigures, daysNeeded, type Catalogue, type Cells } from '../domain/figures';
import { periodKey, periodLabel, TIME_ZONE, windowOf, type Cutoff, type Period } from '../domain/period';
import { oneLine, quoteInput } from '../domain/vi';
import {
  findAgency,
  inSnapshot,
  readCatalogue,
  readCells,
  type AgencyRow,
  type Query,
  type SourceTables,
} from '../sources';
import type { FigureAnswer, FiguresAnswer, PeriodAnswer } from '../contract';
import { getService } from './getService';

/** Whose figures of which period; without `agency` the home agency is meant. */
export interface FiguresRequest {
  readonly agency: string | undefined;
  readonly period: Period;
  readonly cutoff: Cutoff;
}

/** Everything read for one period in one snapshot, and the figures worked out from it. */
export interface FiguresReading {
  readonly agency: AgencyRow;
  readonly cells: Cells;
  readonly catalogue: Catalogue;
  readonly figures: FigureAnswer[];
}

export const periodAnswer = (period: Period, cutoff: Cutoff): PeriodAnswer => ({
  key: periodKey(period),
  label: periodLabel(period),
  ...windowOf(period, cutoff),
  cutoff,
  timeZone: TIME_ZONE,
});

/** Answers the figures of the contract for an agency and a period. */
export const createFiguresService = ({ strapi }: { strapi: Core.Strapi }) => ({
  /**
   * The agency that is asked for, or the home agency.
   * @throws ReportError `home_agency_unset`, `agency_unknown`
   */
  async agency(query: Query, tables: SourceTables, slug: string | undefined): Promise<AgencyRow> {
    const wanted = slug ?? (await getService(strapi, 'settings').in(query)).homeAgency;
    if (wanted === null) throw new ReportError('home_agency_unset');
    const agency = await findAgency(query, tables, wanted);
    if (agency === null) throw new ReportError('agency_unknown', { slug: quoteInput(wanted) });
    return agency;
  },

  /** Reads and computes inside a snapshot that the caller holds, so that a report's figures and records agree. */
  async read(
    query: Query,
    tables: SourceTables,
    { agency: slug, period, cutoff }: FiguresRequest,
  ): Promise<FiguresReading> {
    const agency = await this.agency(query, tables, slug);
    const catalogue = await readCatalogue(query, tables);
    const cells = await readCells(query, tables, catalogue, {
      agency: agency.id,
      windows: daysNeeded(period, cutoff),
    });
    return { agency, cells, catalogue, figures: computeFigures({ cells, catalogue, period, cutoff }) };
  },

  /** The answer of `GET /cchc-report/figures`. Its version changes exactly when the data do. */
  async answer(request: FiguresRequest, now: Date): Promise<FiguresAnswer> {
    const tables = await getService(strapi, 'sources').tables();
    const { agency, figures } = await inSnapshot(strapi, (query) => this.read(query, tables, request));
    const data: FiguresAnswer['data'] = {
      period: periodAnswer(request.period, request.cutoff),
      agency: { documentId: agency.documentId, slug: agency.slug, name: oneLine(agency.name) },
      figures,
    };
    const version = createHash('sha256').update(JSON.stringify(data)).digest('hex').slice(0, 16);
    return { data, meta: { asOf: now.toISOString(), version } };
  },
});
