import { addDays, type LocalDate, type Window } from '../period';
import type { Cells, ProcedureCell } from './cells';
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
export const countPosted = (source: Procedures, day: LocalDate): Measure =>
  source.cells.length === 0 ? null : countPostedBy(source, day, day);

/** Procedures in force on a day that were posted by another. */
const countPostedBy = ({ cells }: Procedures, inForceAt: LocalDate, postedBy: LocalDate): number => {
  const posted = cells.filter((cell) => cell.postedOn !== null && cell.postedOn <= postedBy);
  return total(proceduresInForce({ cells: posted }, inForceAt));
};

/** Procedures in force on the window's last day that were first posted on one of its days. */
export const countPostedIn = (source: Procedures, { from, to }: Window): number =>
  countPostedBy(source, to, to) - countPostedBy(source, to, addDays(from, -1));

/**
 * True if any record dates a procedure by that day: its posting, or a change of it. Procedures without any date are
 * recorded as of today only.
 */
export const isStockKnown = ({ procedures, procedureChanges }: Cells, day: LocalDate): boolean => {
  const by = (date: LocalDate | null): boolean => date !== null && date <= day;
  return (
    by(procedureChanges.earliest) ||
    procedures.cells.some(
      ({ postedOn, inForceFrom, endedOn }) => by(postedOn) || by(inForceFrom) || by(endedOn),
    )
  );
};
