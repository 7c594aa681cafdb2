import { Budget } from '../budget';
import type { ReadingLimits } from '../limits';
import { refusal } from '../refusal';
import type { ReadSheet } from '../table';
import { CellStyles } from './cellStyles';
import type { CellContext } from './cellValue';
import { ElementCount } from './counted';
import { applyRanges } from './ranges';
import { SharedTexts } from './sharedTexts';
import { SheetReader } from './sheetReader';
import { openWorkbook, type WorkbookPackage } from './workbookPackage';

/**
 * Reads the visible sheets of an .xlsx (ECMA-376, SpreadsheetML) as streams: only the result and the shared texts are held in
 * memory.
 * @throws ReportError a code that begins with `import_`
 */
export async function readWorkbook(bytes: Buffer, limits: ReadingLimits): Promise<readonly ReadSheet[]> {
  const workbook = await openWorkbook(bytes, limits);
  const count = new ElementCount(limits.scannedElements);
  const context = await readContext(workbook, limits, count);
  const budget = new Budget(limits);
  const sheets: ReadSheet[] = [];
  for (const { name, part } of workbook.sheets) {
    const sheet = new SheetReader(part, limits, budget, context);
    if (!(await workbook.reader.scan(part, count.of(sheet)))) throw refusal('part_missing', part);
    sheets.push({ name, rows: applyRanges(sheet.list, sheet, budget) });
  }
  await workbook.reader.verifyRest();
  return sheets;
}

async function readContext(
  { reader, styles, sharedStrings, from1904 }: WorkbookPackage,
  limits: ReadingLimits,
  count: ElementCount,
): Promise<CellContext> {
  const cellStyles = new CellStyles(limits.styles);
  const texts = new SharedTexts(limits);
  if (styles !== null) await reader.scan(styles, count.of(cellStyles));
  if (sharedStrings !== null) await reader.scan(sharedStrings, count.of(texts));
  return {
    sharedText: (place) => texts.at(place),
    isDate: (style) => cellStyles.isDate(style),
    isQuoted: (style) => cellStyles.isQuoted(style),
    from1904,
  };
}
