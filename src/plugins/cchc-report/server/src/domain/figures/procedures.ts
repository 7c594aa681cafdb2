import type { LocalDate } from '../period';
import type { ProcedureCell } from './cells';
import { total, type Measure } from './measure';

type Procedures = { readonly cells: readonly ProcedureCell[] };

const inForceOn = (cell: ProcedureCell, day: LocalDate): boolean =>
  (cell.inForceFrom === null || cell.inForceFrom <= day) && (cell.endedOn === null || cell.endedOn > day);

/** Procedures in force on a day: no `new` change effective later, no `abolished` or `replaced` change effective by then. */
export const proceduresInForce = (source: Procedures, day: LocalDate): readonly ProcedureCell[] =>
  source.cells.filter((cell) => inForceOn(cell, day));

export const countInForce = (source: Procedures, day: LocalDate): Measure =>
  source.cells.length === 0 ? null : total(proceduresInForce(source, day));

/** Procedures in force that were posted by that day. */
export const countPosted = (source: Procedures, day: LocalDate): Measure =>
  source.cells.length === 0
    ? null
    : total(proceduresInForce(source, day).filter((cell) => cell.postedOn !== null && cell.postedOn <= day));
