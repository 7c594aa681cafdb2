import { zipParts, type Part } from '../../zip';
import { part } from '../part';
import { SharedStrings } from '../sharedStrings';
import { stylesXml } from '../styles';
import { tabNames } from '../tabNames';
import {
  contentTypesXml,
  coreXml,
  headerOnEveryPage,
  namesOfTab,
  packageRelationshipsXml,
  sheetPart,
  workbookRelationshipsXml,
  workbookXml,
  type ListedSheet,
} from '../workbookParts';
import { worksheetXml } from '../worksheet';
import { dataSheetXml } from './dataSheet';
import { guideTab } from './guide';
import { choiceLists, listsXml } from './lists';
import type { PreparedWorkbook } from './spec';

/** The sheet of lists exists only if there are choices. */
const SHEETS_WITHOUT_LISTS = 2;

/**
 * Writes a workbook to fill in: a sheet with only a header, whose columns offer choices and show hints; a sheet that
 * explains it; and a hidden sheet with the choices. The same columns give the same bytes.
 * @throws RangeError if there is no column
 */
export async function writePreparedWorkbook(workbook: PreparedWorkbook): Promise<Uint8Array> {
  if (workbook.columns.length === 0)
    throw new RangeError('A workbook to be filled in has at least one column.');
  return zipParts(writeParts(workbook));
}

function* writeParts(workbook: PreparedWorkbook): Generator<Part> {
  const { columns, title, agency } = workbook;
  const names = tabNames([workbook.sheetName, workbook.guideName, workbook.listsName]);
  const [sheetName = '', guideName = '', listsName = ''] = names;
  const lists = choiceLists(columns, listsName);
  const guide = guideTab(workbook, sheetName, guideName);
  const listed = names.map((name, index): ListedSheet =>
    index < SHEETS_WITHOUT_LISTS ? { name } : { name, hidden: true },
  );
  const sheets = lists.lists.length === 0 ? listed.slice(0, SHEETS_WITHOUT_LISTS) : listed;
  const definedNames = [headerOnEveryPage(sheetName, 0, 1), ...namesOfTab(guide, 1), ...lists.names];
  const strings = new SharedStrings();
  yield part('[Content_Types].xml', [contentTypesXml(sheets.length)]);
  yield part('_rels/.rels', [packageRelationshipsXml()]);
  yield part('docProps/core.xml', [coreXml({ title, agency })]);
  yield part('xl/workbook.xml', [workbookXml(sheets, definedNames)]);
  yield part('xl/_rels/workbook.xml.rels', [workbookRelationshipsXml(sheets.length)]);
  yield part('xl/styles.xml', [stylesXml()]);
  yield part(sheetPart(0), dataSheetXml(workbook, lists, strings));
  yield part(sheetPart(1), worksheetXml(guide, 1, strings));
  if (sheets.length > SHEETS_WITHOUT_LISTS) yield part(sheetPart(2), listsXml(lists, strings));
  yield part('xl/sharedStrings.xml', strings.xml());
}
