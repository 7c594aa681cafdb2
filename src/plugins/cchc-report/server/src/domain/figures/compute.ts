import type { BreakdownRow, ComparedValue, FigureAnswer } from '../../contract';
import { reportingMonths, type Cutoff, type Period } from '../period';
import type { Catalogue, Cells } from './cells';
import { comparedFrames, yearToDate, type ComparedFrames, type Frame } from './frame';
import { FIGURE_IDS, type BreakdownId, type FigureId } from './ids';
import { ARTICLE_KINDS } from './keys';
import { figureLabel, figureUnit, rowLabel } from './labels';
import { addMeasures, addQuantities, addRows, joinCells } from './join';
import type { Measure } from './measure';
import { REGISTRY, type BreakdownDefinition, type Reading } from './registry';

export interface FiguresInput {
  readonly cells: Cells;
  /** Predecessors of the office, if their figures are to be included. */
  readonly predecessors?: readonly Cells[];
  readonly catalogue: Catalogue;
  readonly period: Period;
  readonly cutoff: Cutoff;
}

/** The figure that counts objectives cannot measure one. */
const SELF_REFERENCE: FigureId = 'plan-objectives';

/** The input of the definitions for one frame. */
export const createReading = (
  { cells, catalogue, cutoff }: Omit<FiguresInput, 'period'>,
  frame: Frame,
): Reading => ({
  cells,
  catalogue,
  frame,
  sinceYearStart: (id) =>
    id === SELF_REFERENCE
      ? null
      : REGISTRY[id].value(createReading({ cells, catalogue, cutoff }, yearToDate(frame, cutoff))),
});

/** The input with the offices together too: what `join` chooses between. */
interface Offices extends Omit<FiguresInput, 'cells' | 'predecessors'> {
  readonly each: readonly Cells[];
  readonly together: Cells;
}

const listOffices = ({ cells, predecessors = [], ...input }: FiguresInput): Offices => {
  const each = [cells, ...predecessors];
  return { ...input, each, together: predecessors.length === 0 ? cells : joinCells(each) };
};

/** The way a figure is measured: each office by itself, or all of them at once. */
const readFigure = (id: FigureId, { each, together, ...input }: Offices, frame: Frame): readonly Reading[] =>
  (REGISTRY[id].join === 'distinct' ? [together] : each).map((cells) =>
    createReading({ ...input, cells }, frame),
  );

const measureFigure = (id: FigureId, offices: Offices, frame: Frame): Measure =>
  addMeasures(readFigure(id, offices, frame).map(REGISTRY[id].value));

const compare = (frames: ComparedFrames, measure: (frame: Frame) => Measure): ComparedValue => ({
  value: measure(frames.current),
  previous: measure(frames.previous),
  sameLastYear: measure(frames.sameLastYear),
});

/** All figures of a period, each compared with the previous period and with the same period last year. */
export const computeFigures = (input: FiguresInput): FigureAnswer[] => {
  const frames = comparedFrames(input.period, input.cutoff);
  const offices = listOffices(input);
  return FIGURE_IDS.map((id) => ({
    id,
    label: figureLabel(id),
    unit: figureUnit(id),
    ...compare(frames, (frame) => measureFigure(id, offices, frame)),
    breakdowns: [
      ...REGISTRY[id].breakdowns.map((definition) => ({
        by: definition.by as BreakdownId,
        rows: breakdownRows(id, definition, offices, frames),
      })),
      ...(REGISTRY[id].byMonth ? [{ by: 'month' as const, rows: monthRows(id, offices) }] : []),
    ],
  }));
};

const breakdownRows = (
  id: FigureId,
  definition: BreakdownDefinition,
  offices: Offices,
  frames: ComparedFrames,
): BreakdownRow[] => {
  const measureFrame = (frame: Frame) => {
    const readings = readFigure(id, offices, frame);
    return {
      total: addMeasures(readings.map(REGISTRY[id].value)),
      values: addRows(readings.map(definition.values)),
    };
  };
  const current = measureFrame(frames.current);
  const others = definition.comparable
    ? [measureFrame(frames.previous), measureFrame(frames.sameLastYear)]
    : [];
  const [previous, sameLastYear] = others;
  const rowValue = (from: typeof current | undefined, key: string): Measure => {
    if (from === undefined || from.total === null) return null;
    return from.values.get(key) ?? definition.absent;
  };
  const { quantities: quantitiesOf } = definition;
  const quantities =
    quantitiesOf &&
    addQuantities(readFigure(id, offices, frames.current).flatMap((reading) => [...quantitiesOf(reading)]));
  const keys =
    definition.keys === 'open'
      ? inCatalogueOrder(
          [current, ...others].flatMap(({ values }) => [...values.keys()]),
          offices.catalogue,
        )
      : definition.keys;
  return keys.map((key) => ({
    key,
    label: rowLabel(id, definition.by, key, offices.catalogue),
    value: rowValue(current, key),
    previous: rowValue(previous, key),
    sameLastYear: rowValue(sameLastYear, key),
    ...(quantities === undefined ? {} : (quantities.get(key) ?? { quantity: null, unit: null })),
  }));
};

/** A month row is the figure of that month, compared with the month before and the same month last year. */
const monthRows = (id: FigureId, offices: Offices): BreakdownRow[] =>
  reportingMonths(offices.period, offices.cutoff).map((month) => ({
    key: month.key,
    label: rowLabel(id, 'month', month.key, offices.catalogue),
    ...compare(comparedFrames(month.period, month.cutoff), (frame) => measureFigure(id, offices, frame)),
  }));

/** The distinct keys of an open set in catalogue order; `news/zalo` sorts by its kind first. */
const inCatalogueOrder = (keys: readonly string[], catalogue: Catalogue): string[] => {
  const slugs = [...catalogue.channels, ...catalogue.sectors].map(({ slug }) => slug);
  const place = (key: string): number => {
    const at = slugs.indexOf(key.slice(key.indexOf('/') + 1));
    return at === -1 ? slugs.length : at;
  };
  const group = (key: string): string => key.slice(0, Math.max(key.indexOf('/'), 0));
  const order: readonly string[] = ['', ...ARTICLE_KINDS];
  return [...new Set(keys)].sort(
    (a, b) => order.indexOf(group(a)) - order.indexOf(group(b)) || place(a) - place(b) || (a < b ? -1 : 1),
  );
};
