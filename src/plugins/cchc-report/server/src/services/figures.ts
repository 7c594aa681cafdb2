import { createHash } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import {
  computeFigures,
  daysNeeded,
  toFrame,
  measureObjectives,
  createReading,
  findLateness,
  type Catalogue,
  type Cells,
  type Frame,
  type Lateness,
} from '../domain/figures';
import { periodKey, periodLabel, TIME_ZONE, findWindow, type Cutoff, type Period } from '../domain/period';
import { oneLine } from '../domain/vi';
import { findPredecessors } from '../domain/agency';
import { readCatalogue, readCells, type AgencyDetail, type AgencyRow } from '../sources';
import type { AgencyAnswer, FigureAnswer, FiguresAnswer, PeriodAnswer } from '../contract';
import { reading, type Reading } from './reading';

/** A period, with its first and last day. */
export interface ReportedPeriod {
  readonly period: Period;
  readonly cutoff: Cutoff;
}

/** A period, and whether its figures include those of the offices that the agency succeeded; not by default. */
export interface FiguredPeriod extends ReportedPeriod {
  readonly predecessors?: boolean;
}

/** The agency and period of the figures; the default for `agency` is the home agency. */
export interface FiguresRequest extends FiguredPeriod {
  readonly agency: string | undefined;
}

/** All data of one period, read in one snapshot, and the figures computed from them. */
export interface FiguresReading {
  readonly agency: AgencyRow;
  /** The offices that the figures include, the nearest first; empty unless they were asked for. */
  readonly predecessors: readonly AgencyDetail[];
  /** The cells of the agency first, then those of each predecessor. */
  readonly cells: readonly [Cells, ...Cells[]];
  readonly catalogue: Catalogue;
  readonly figures: FigureAnswer[];
}

export const periodAnswer = (period: Period, cutoff: Cutoff): PeriodAnswer => ({
  key: periodKey(period),
  label: periodLabel(period),
  ...findWindow(period, cutoff),
  cutoff,
  timeZone: TIME_ZONE,
});

/** The offices that an agency succeeded, if the request includes them. */
export const includedPredecessors = async (
  reading: Reading,
  { id }: Pick<AgencyRow, 'id'>,
  { predecessors }: Pick<FiguredPeriod, 'predecessors'>,
): Promise<readonly AgencyDetail[]> =>
  predecessors === true ? findPredecessors({ id }, await reading.agencies()) : [];

/** Row ids of the agency and of the predecessors that the figures include, the nearest first. */
export const officeIds = ({
  agency,
  predecessors,
}: Pick<FiguresReading, 'agency' | 'predecessors'>): readonly number[] => [
  agency.id,
  ...predecessors.map(({ id }) => id),
];

/** Reads and computes inside the caller's snapshot, so that a report's figures and records agree. */
export const readFigures = async (
  reading: Reading,
  agency: AgencyRow,
  request: FiguredPeriod,
): Promise<FiguresReading> => {
  const { query, tables } = reading;
  const { period, cutoff } = request;
  const catalogue = await readCatalogue(query, tables);
  const predecessors = await includedPredecessors(reading, agency, request);
  const windows = daysNeeded(period, cutoff);
  const joined = predecessors.length > 0;
  const readOffice = (office: { readonly id: number }) =>
    readCells(query, tables, catalogue, { agency: office.id, windows, joined });
  const own = await readOffice(agency);
  const others: Cells[] = [];
  for (const office of predecessors) others.push(await readOffice(office));
  return {
    agency,
    predecessors,
    cells: [own, ...others],
    catalogue,
    figures: computeFigures({ cells: own, predecessors: others, catalogue, period, cutoff }),
  };
};

/** An objective with the row id of the agency whose plan has it, and how late it was reached. */
export type OfficeObjective = ReturnType<typeof measureObjectives>[number] & {
  readonly agency: number;
  readonly lateness: Lateness | null;
};

/**
 * The objectives of the period's plans, measured the same way as the figure `plan-objectives`: those of each office by its own
 * figures.
 */
export const measuredObjectives = (
  { agency, predecessors, cells, catalogue }: FiguresReading,
  { period, cutoff }: ReportedPeriod,
): readonly OfficeObjective[] =>
  [agency, ...predecessors].flatMap(({ id }, place) => {
    const own = cells[place];
    if (own === undefined) return [];
    const readOn = (frame: Frame) => createReading({ cells: own, catalogue, cutoff }, frame);
    const { frame, sinceYearStart } = readOn(toFrame(period, cutoff));
    return measureObjectives(own.plans.objectives, frame, sinceYearStart).map((objective) => ({
      ...objective,
      agency: id,
      lateness: findLateness(objective, frame, (figure, to) =>
        readOn({ ...frame, window: { ...frame.window, to } }).sinceYearStart(figure),
      ),
    }));
  });

export const answerAgency = ({
  documentId,
  slug,
  name,
}: Pick<AgencyRow, 'documentId' | 'slug' | 'name'>): AgencyAnswer => ({
  documentId,
  slug,
  name: oneLine(name),
});

/**
 * The answer of `GET /cchc-report/figures`. Its version changes exactly when the data do.
 * @throws ReportError `home_agency_unset`, `agency_unknown`
 */
export const answerFigures = async (
  strapi: Core.Strapi,
  request: FiguresRequest,
  now: Date,
): Promise<FiguresAnswer> => {
  const { agency, predecessors, figures } = await reading(strapi, async (each) =>
    readFigures(each, await each.agency(request.agency), request),
  );
  const data: FiguresAnswer['data'] = {
    period: periodAnswer(request.period, request.cutoff),
    agency: answerAgency(agency),
    ...(request.predecessors === true ? { predecessors: predecessors.map(answerAgency) } : {}),
    figures,
  };
  const version = createHash('sha256').update(JSON.stringify(data)).digest('hex').slice(0, 16);
  return { data, meta: { asOf: now.toISOString(), version } };
};
