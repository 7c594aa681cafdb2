import { ReportError } from '../../domain/errors';
import type { Budget } from './budget';
import type { ReadingLimits } from './limits';
import { trimBlankEnd, type ReadCell, type ReadRow } from './table';

/** Collects the rows of a sheet within the limits, without empty ones. */
export class Rows {
  readonly list: ReadRow[] = [];

  constructor(
    private readonly limits: Pick<ReadingLimits, 'dataRows' | 'columns'>,
    private readonly budget: Budget,
  ) {}

  /** @throws ReportError `import_too_many_rows`, `import_too_wide`, `import_too_long` */
  add(number: number, cells: readonly ReadCell[]): void {
    const filled = trimBlankEnd(cells);
    if (filled.length === 0) return;
    if (filled.length > this.limits.columns) throw tooWide(this.limits.columns);
    this.budget.takeCells(filled.length);
    // One more, for the header.
    if (this.list.length > this.limits.dataRows) throw tooManyRows(this.limits.dataRows);
    this.list.push({ number, cells: filled });
  }
}

export const tooManyRows = (limit: number): ReportError => new ReportError('import_too_many_rows', { limit });

export const tooWide = (limit: number): ReportError => new ReportError('import_too_wide', { limit });
