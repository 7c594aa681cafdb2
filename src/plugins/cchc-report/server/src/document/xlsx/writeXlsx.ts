import type { Workbook } from '../workbook';
import { SharedStrings } from './sharedStrings';
import { stylesXml } from './styles';
import { tabsOf, type Tab } from './tabs';
import {
  contentTypesXml,
  coreXml,
  packageRelationshipsXml,
  sheetPart,
  workbookRelationshipsXml,
  workbookXml,
} from './workbookParts';
import { worksheetXml } from './worksheet';
import { zipped, type Part } from './zip';

/**
 * The tables as a spreadsheet file (ECMA-376, SpreadsheetML): numbers, shares and days are values to compute with, text is
 * text whatever it begins with, each table has a tab whose header stays in sight and is repeated in print. The same
 * workbook gives the same bytes whenever and wherever it is written.
 * @throws RangeError when there is no sheet, a table is longer than a tab, a row does not fit its columns or a value its column
 */
export async function writeXlsx(workbook: Workbook): Promise<Uint8Array> {
  return zipped(partsOf(tabsOf(workbook), workbook.properties));
}

function* partsOf(tabs: readonly Tab[], properties: Workbook['properties']): Generator<Part> {
  const strings = new SharedStrings();
  yield { name: '[Content_Types].xml', xml: [contentTypesXml(tabs)] };
  yield { name: '_rels/.rels', xml: [packageRelationshipsXml()] };
  yield { name: 'docProps/core.xml', xml: [coreXml(properties)] };
  yield { name: 'xl/workbook.xml', xml: [workbookXml(tabs)] };
  yield { name: 'xl/_rels/workbook.xml.rels', xml: [workbookRelationshipsXml(tabs)] };
  yield { name: 'xl/styles.xml', xml: [stylesXml()] };
  for (const [index, tab] of tabs.entries())
    yield { name: sheetPart(index), xml: worksheetXml(tab, index, strings) };
  yield { name: 'xl/sharedStrings.xml', xml: strings.xml() };
}
