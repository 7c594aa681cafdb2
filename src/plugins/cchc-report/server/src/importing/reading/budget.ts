import { ReportError } from '../../domain/errors';
import type { ReadingLimits } from './limits';

/** The cells and letters that the result may still hold, counted over all sheets. */
export class Budget {
  private cells: number;
  private characters: number;

  constructor(private readonly limits: Pick<ReadingLimits, 'cells' | 'characters' | 'cellLength'>) {
    this.cells = limits.cells;
    this.characters = limits.characters;
  }

  /** @throws ReportError `import_too_long` */
  takeCells(count: number): void {
    this.cells -= count;
    if (this.cells < 0) throw new ReportError('import_too_long');
  }

  /** Counts a text in each of its cells. @throws ReportError `import_cell_too_long`, `import_too_long` */
  takeText(text: string): void {
    if (text.length > this.limits.cellLength)
      throw new ReportError('import_cell_too_long', { limit: this.limits.cellLength });
    this.characters -= text.length;
    if (this.characters < 0) throw new ReportError('import_too_long');
  }
}
