import type { LocalDate } from '../period';
import type { Cells, Dated, DatedCell, ProcedureCell } from './cells';
import type { Measure } from './measure';

/**
 * How an office and those it succeeded have one figure together. `added`: each is measured by itself, then the values
 * are added. `distinct`: all their records are measured at once, so that what two offices share counts once.
 */
export type Join = 'added' | 'distinct';

/** Null only where all are null. */
export const addMeasures = (measures: readonly Measure[]): Measure => {
  const known = measures.filter((measure) => measure !== null);
  return known.length === 0 ? null : known.reduce((sum, measure) => sum + measure, 0);
};

export const addRows = (offices: readonly ReadonlyMap<string, number>[]): ReadonlyMap<string, number> => {
  const [first = new Map<string, number>(), ...others] = offices;
  if (others.length === 0) return first;
  const sums = new Map(first);
  for (const [key, value] of others.flatMap((rows) => [...rows])) sums.set(key, (sums.get(key) ?? 0) + value);
  return sums;
};

/** A sum of quantities in one unit; both null when the units differ. */
export interface UnitSum {
  readonly quantity: number | null;
  readonly unit: string | null;
}

/** Quantities have two decimals in the database; plain addition would give 0.1 + 0.2 = 0.30000000000000004. */
export const addDecimals = (a: number, b: number): number => Math.round((a + b) * 100) / 100;

/** Adds up the quantities of each key. */
export const addQuantities = (parts: Iterable<readonly [string, UnitSum]>): ReadonlyMap<string, UnitSum> => {
  const sums = new Map<string, UnitSum>();
  for (const [key, part] of parts) {
    const known = sums.get(key);
    if (known === undefined) sums.set(key, part);
    else if (known.quantity !== null && part.quantity !== null && known.unit === part.unit)
      sums.set(key, { quantity: addDecimals(known.quantity, part.quantity), unit: part.unit });
    else sums.set(key, { quantity: null, unit: null });
  }
  return sums;
};

const findEarliest = (days: readonly (LocalDate | null)[]): LocalDate | null =>
  days.filter((day) => day !== null).sort()[0] ?? null;

const joinDated = <Cell extends DatedCell>(offices: readonly Dated<Cell>[]): Dated<Cell> => ({
  earliest: findEarliest(offices.map(({ earliest }) => earliest)),
  cells: offices.flatMap(({ cells }) => cells),
});

/** The day by which an office has ended a code: it has no procedure of that code that goes on. */
const endsByCode = (cells: readonly ProcedureCell[]): ReadonlyMap<string, LocalDate | null> => {
  const ends = new Map<string, LocalDate | null>();
  for (const { code, endedOn } of cells) {
    if (code === undefined) continue;
    const known = ends.get(code);
    const isLater = known === undefined || (known !== null && (endedOn === null || endedOn > known));
    if (isLater) ends.set(code, endedOn);
  }
  return ends;
};

/** A procedure that the office abolished or replaced ends for its predecessors too, because nobody closes their records. */
const joinProcedures = ([own, ...predecessors]: readonly Cells[]): Cells['procedures'] => {
  const ends = endsByCode(own?.procedures.cells ?? []);
  const close = (cell: ProcedureCell): ProcedureCell => {
    const end = cell.code === undefined ? null : (ends.get(cell.code) ?? null);
    return end === null || (cell.endedOn !== null && cell.endedOn <= end) ? cell : { ...cell, endedOn: end };
  };
  const earlier = predecessors.flatMap(({ procedures }) => procedures.cells.map(close));
  return { cells: [...(own?.procedures.cells ?? []), ...earlier] };
};

/** The records of several offices as if they were those of one; where two have the same procedure, the first speaks. */
export const joinCells = (offices: readonly Cells[]): Cells => ({
  articles: joinDated(offices.map(({ articles }) => articles)),
  meetings: joinDated(offices.map(({ meetings }) => meetings)),
  outreach: joinDated(offices.map(({ outreach }) => outreach)),
  plans: {
    ...joinDated(offices.map(({ plans }) => plans)),
    objectives: offices.flatMap(({ plans }) => plans.objectives),
  },
  officialDocuments: joinDated(offices.map(({ officialDocuments }) => officialDocuments)),
  procedures: joinProcedures(offices),
  procedureChanges: joinDated(offices.map(({ procedureChanges }) => procedureChanges)),
});
