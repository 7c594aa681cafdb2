import type { LocalDate } from '../period';
import type { ProcedureCell } from './cells';
import { total, type Measure } from './measure';

type Procedures = { readonly cells: readonly ProcedureCell[] };

const inForceOn = (cell: ProcedureCell, day: LocalDate): boolean =>
  (cell.inForceFrom === null || cell.inForceFrom <= day) && (cell.endedOn === null || cell.endedOn > day);

/** As at a day: without a `new` change effective later, and without an `abolished` or `replaced` change effective by then. */
export const proceduresInForce = (source: Procedures, day: LocalDate): readonly ProcedureCell[] =>
  source.cells.filter((cell) => inForceOn(cell, day));

export const countInForce = (source: Procedures, day: LocalDate): Measure =>
  source.cells.length === 0 ? null : total(proceduresInForce(source, day));

/** Those in force that were made public by that day. */
export const countPosted = (source: Procedures, day: LocalDate): Measure =>
  source.cells.length === 0
    ? null
    : total(proceduresInForce(source, day).filter((cell) => cell.postedOn !== null && cell.postedOn <= day));
