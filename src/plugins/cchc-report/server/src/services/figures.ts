import { createHash } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import {
  computeFigures,
  daysNeeded,
  toFrame,
  measureObjectives,
  createReading,
  type Catalogue,
  type Cells,
} from '../domain/figures';
import { periodKey, periodLabel, TIME_ZONE, windowOf, type Cutoff, type Period } from '../domain/period';
import { oneLine } from '../domain/vi';
import { readCatalogue, readCells, type AgencyRow } from '../sources';
import type { FigureAnswer, FiguresAnswer, PeriodAnswer } from '../contract';
import { reading, type Reading } from './reading';

/** A period, with its first and last day. */
export interface ReportedPeriod {
  readonly period: Period;
  readonly cutoff: Cutoff;
}

/** The agency and period of the figures; the default for `agency` is the home agency. */
export interface FiguresRequest extends ReportedPeriod {
  readonly agency: string | undefined;
}

/** All data of one period, read in one snapshot, and the figures computed from them. */
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

/** Reads and computes inside the caller's snapshot, so that a report's figures and records agree. */
export const readFigures = async (
  { query, tables }: Reading,
  agency: AgencyRow,
  { period, cutoff }: ReportedPeriod,
): Promise<FiguresReading> => {
  const catalogue = await readCatalogue(query, tables);
  const cells = await readCells(query, tables, catalogue, {
    agency: agency.id,
    windows: daysNeeded(period, cutoff),
  });
  return { agency, cells, catalogue, figures: computeFigures({ cells, catalogue, period, cutoff }) };
};

/** The objectives of the period's plans, measured the same way as the figure `plan-objectives`. */
export const measuredObjectives = (
  { cells, catalogue }: FiguresReading,
  { period, cutoff }: ReportedPeriod,
): ReturnType<typeof measureObjectives> => {
  const { frame, sinceYearStart } = createReading({ cells, catalogue, cutoff }, toFrame(period, cutoff));
  return measureObjectives(cells.plans.objectives, frame, sinceYearStart);
};

/**
 * The answer of `GET /cchc-report/figures`. Its version changes exactly when the data do.
 * @throws ReportError `home_agency_unset`, `agency_unknown`
 */
export const answerFigures = async (
  strapi: Core.Strapi,
  request: FiguresRequest,
  now: Date,
): Promise<FiguresAnswer> => {
  const { agency, figures } = await reading(strapi, async (each) =>
    readFigures(each, await each.agency(request.agency), request),
  );
  const data: FiguresAnswer['data'] = {
    period: periodAnswer(request.period, request.cutoff),
    agency: { documentId: agency.documentId, slug: agency.slug, name: oneLine(agency.name) },
    figures,
  };
  const version = createHash('sha256').update(JSON.stringify(data)).digest('hex').slice(0, 16);
  return { data, meta: { asOf: now.toISOString(), version } };
};
