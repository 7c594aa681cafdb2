import { ReportError } from '../../../domain/errors';
import type { XmlHandler } from 'nd30-check/package';
import type { Budget } from '../budget';
import type { ReadingLimits } from '../limits';
import { refusal } from '../refusal';
import { Rows } from '../rows';
import { isBlank, type ReadCell, type ReadRow } from '../table';
import { cellValue, type CellContext } from './cellValue';
import { MOST_COLUMNS, MOST_ROWS, parsePlace, parseRange, type Range } from './places';
import { RichText } from './richText';

/** The state before the first cell of a row: the next cell without a place comes to column 0. */
const NO_CELL = { row: 0, column: -1, type: 'n', style: 0, value: '', computed: false };

/** Reads the XML of a sheet while it is scanned: its rows, and its merged and formula ranges. */
export class SheetReader implements XmlHandler {
  /** Merged ranges. */
  readonly merged: Range[] = [];
  /** Ranges that one array formula fills. The file has the formula in their first cell only. */
  readonly formulaRanges: Range[] = [];
  private readonly rows: Rows;
  private readonly inline = new RichText();
  private inData = false;
  private row = 0;
  private cells: ReadCell[] = [];
  private cell = { ...NO_CELL };
  /** The element whose text is collected. */
  private gathering: 'v' | 'is' | null = null;

  /** @param part the name of the sheet's file in the zip, told in a refusal */
  constructor(
    private readonly part: string,
    private readonly limits: ReadingLimits,
    private readonly budget: Budget,
    private readonly context: CellContext,
  ) {
    this.rows = new Rows(limits, budget);
  }

  get list(): readonly ReadRow[] {
    return this.rows.list;
  }

  /** @throws ReportError `import_xml_invalid`, `import_too_wide`, `import_too_long` */
  open(name: string, attributes: ReadonlyMap<string, string>): void {
    if (name === 's:sheetData') this.inData = true;
    else if (name === 's:mergeCell') this.addRange(this.merged, attributes);
    else if (!this.inData) return;
    else if (name === 's:row') this.startRow(attributes);
    else if (name === 's:c') this.startCell(attributes);
    else if (name === 's:f') this.startFormula(attributes);
    else if (name === 's:v') this.gathering = 'v';
    else if (name === 's:is') {
      this.gathering = 'is';
      this.inline.start();
    } else if (this.gathering === 'is') this.inline.open(name);
  }

  /** @throws ReportError as `open`, and `import_too_many_rows`, `import_cell_too_long` */
  close(name: string): void {
    if (!this.inData) return;
    if (name === 's:sheetData') this.inData = false;
    else if (name === 's:row') this.rows.add(this.row, this.cells);
    else if (name === 's:c') this.endCell();
    else if (name === 's:v') this.gathering = null;
    else if (name === 's:is') {
      this.cell.value = this.inline.value;
      this.gathering = null;
    } else if (this.gathering === 'is') this.inline.close(name);
  }

  text(text: string): void {
    if (this.gathering === 'v') this.cell.value += text;
    else if (this.gathering === 'is') this.inline.text(text);
  }

  /** A row without a number follows the row before it. */
  private startRow(attributes: ReadonlyMap<string, string>): void {
    const given = attributes.get('r');
    const row = given === undefined ? this.row + 1 : Number(given);
    if (!Number.isInteger(row) || row <= this.row || row > MOST_ROWS) this.refuse();
    this.row = row;
    this.cells = [];
    this.cell = { ...NO_CELL };
  }

  /** A cell without a place follows the cell before it. */
  private startCell(attributes: ReadonlyMap<string, string>): void {
    const given = attributes.get('r');
    const place = given === undefined ? { row: this.row, column: this.cell.column + 1 } : parsePlace(given);
    if (place !== null && place.column >= MOST_COLUMNS)
      throw new ReportError('import_too_wide', { limit: this.limits.columns });
    if (place === null || place.row !== this.row || place.column <= this.cell.column) this.refuse();
    const type = attributes.get('t') ?? 'n';
    const style = Number(attributes.get('s') ?? 0);
    this.cell = { ...NO_CELL, ...place, type, style };
  }

  private startFormula(attributes: ReadonlyMap<string, string>): void {
    this.cell.computed = true;
    const type = attributes.get('t');
    if (type === 'array' || type === 'dataTable') this.addRange(this.formulaRanges, attributes);
  }

  private endCell(): void {
    const { column, type, style, value: content, computed } = this.cell;
    const value = cellValue({ type, style, content, computed }, this.context);
    if (value === undefined) this.refuse();
    if (typeof value === 'string') this.budget.takeText(value);
    if (isBlank(value)) return;
    if (column >= this.limits.columns)
      throw new ReportError('import_too_wide', { limit: this.limits.columns });
    while (this.cells.length < column) this.cells.push(null);
    this.cells.push(value);
  }

  private addRange(ranges: Range[], attributes: ReadonlyMap<string, string>): void {
    const range = parseRange(attributes.get('ref') ?? '');
    if (range === null) this.refuse();
    if (this.merged.length + this.formulaRanges.length >= this.limits.mergedRanges)
      throw new ReportError('import_too_long');
    ranges.push(range);
  }

  private refuse(): never {
    throw refusal('xml_invalid', this.part);
  }
}
