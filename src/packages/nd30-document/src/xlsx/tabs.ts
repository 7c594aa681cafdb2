import type { Sheet, ValueTable, Workbook } from '../workbook';
import { tabNames } from './tabNames';
import { cellText } from './text';

/** Content of one tab: title lines, then at most one table. */
export interface Tab {
  readonly name: string;
  /** Title lines above the table, one cell each. */
  readonly title: readonly string[];
  readonly table: ValueTable | null;
}

/** Rows of a sheet (Excel specifications and limits). */
const MOST_ROWS = 1_048_576;

/**
 * Makes the tabs of a workbook, one for each table, named after its sheet and, if the sheet has several tables, the
 * table.
 * @throws RangeError if there is no sheet or a table has more rows than a tab allows
 */
export function makeTabs({ sheets }: Workbook): readonly Tab[] {
  if (sheets.length === 0) throw new RangeError('A workbook has at least one sheet.');
  const wished = sheets.flatMap(withTables);
  const names = tabNames(wished.map(({ name }) => name));
  return wished.map((tab, index) => ({ ...tab, name: names[index] ?? '' }));
}

function withTables(sheet: Sheet): readonly Tab[] {
  const title = sheet.title.split(/\r\n|\r|\n/).map(cellText);
  if (sheet.tables.length === 0) return [{ name: sheet.name, title, table: null }];
  return sheet.tables.map((table) => {
    const name = table.name ?? table.caption;
    const alone = sheet.tables.length === 1 || name === null;
    const tab = { name: alone ? sheet.name : `${sheet.name} - ${name}`, title, table };
    if (headerRow(tab) + table.rows.length > MOST_ROWS)
      throw new RangeError(
        `A tab has room for ${MOST_ROWS} rows, not for ${table.rows.length} below its header.`,
      );
    return tab;
  });
}

/** Row number of the header, counted from 1: below the title and the caption. */
export const headerRow = ({ title, table }: Tab): number =>
  title.length + (table?.caption == null ? 0 : 1) + 1;
