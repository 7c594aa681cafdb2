import type { Workbook } from '../workbook';
import { zipParts, type Part } from '../zip';
import { part } from './part';
import { SharedStrings } from './sharedStrings';
import { stylesXml } from './styles';
import { makeTabs, type Tab } from './tabs';
import {
  contentTypesXml,
  coreXml,
  namesOfTab,
  packageRelationshipsXml,
  sheetPart,
  workbookRelationshipsXml,
  workbookXml,
} from './workbookParts';
import { worksheetXml } from './worksheet';

/**
 * Writes the tables as a spreadsheet file (ECMA-376, SpreadsheetML): numbers, shares and days are values to compute
 * with, text is always text, and each table has a tab with a frozen header that is repeated in print. The same
 * workbook gives the same bytes at any time and on any machine.
 * @throws RangeError if there is no sheet, a table is longer than a tab, a row does not fit its columns or a value
 * its column
 */
export async function writeXlsx(workbook: Workbook): Promise<Uint8Array> {
  return zipParts(writeParts(makeTabs(workbook), workbook.properties));
}

function* writeParts(tabs: readonly Tab[], properties: Workbook['properties']): Generator<Part> {
  const strings = new SharedStrings();
  yield part('[Content_Types].xml', [contentTypesXml(tabs.length)]);
  yield part('_rels/.rels', [packageRelationshipsXml()]);
  yield part('docProps/core.xml', [coreXml(properties)]);
  yield part('xl/workbook.xml', [workbookXml(tabs, tabs.flatMap(namesOfTab))]);
  yield part('xl/_rels/workbook.xml.rels', [workbookRelationshipsXml(tabs.length)]);
  yield part('xl/styles.xml', [stylesXml()]);
  for (const [index, tab] of tabs.entries()) yield part(sheetPart(index), worksheetXml(tab, index, strings));
  yield part('xl/sharedStrings.xml', strings.xml());
}
