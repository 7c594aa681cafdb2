import type { LocalDate } from '../period';
import type { ProcedureCell } from './cells';
import { total, type Measure } from './measure';

type Procedures = { readonly cells: readonly ProcedureCell[] };

const inForceOn = (cell: ProcedureCell, day: LocalDate): boolean =>
  (cell.inForceFrom === null || cell.inForceFrom <= day) && (cell.endedOn === null || cell.endedOn > day);

/** Several offices have the procedure of one code in common: the first of them speaks. */
const oncePerCode = (cells: readonly ProcedureCell[]): readonly ProcedureCell[] => {
  const seen = new Set<string>();
  return cells.filter(({ code }) => {
    if (code === undefined) return true;
    const isNew = !seen.has(code);
    seen.add(code);
    return isNew;
  });
};

/** Procedures in force on a day: no `new` change effective later, no `abolished` or `replaced` change effective by then. */
export const proceduresInForce = (source: Procedures, day: LocalDate): readonly ProcedureCell[] =>
  oncePerCode(source.cells.filter((cell) => inForceOn(cell, day)));

export const countInForce = (source: Procedures, day: LocalDate): Measure =>
  source.cells.length === 0 ? null : total(proceduresInForce(source, day));

/** Procedures in force that were posted by that day. */
export const countPosted = (source: Procedures, day: LocalDate): Measure => {
  if (source.cells.length === 0) return null;
  const posted = source.cells.filter((cell) => cell.postedOn !== null && cell.postedOn <= day);
  return total(proceduresInForce({ cells: posted }, day));
};
