import { oneLine } from '../text';
import { FILE_FORMATS } from '../mime';
import { LANGUAGE } from '../norm';
import type { Workbook } from '../workbook';
import { absolute, filterRange } from './ranges';
import { headerRow, type Tab } from './tabs';
import { xml } from './text';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const CORE_TYPE = 'application/vnd.openxmlformats-package.core-properties+xml';
const PART_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

const numbers = (count: number): readonly number[] => Array.from({ length: count }, (_, index) => index);

export const sheetPart = (index: number): string => `xl/worksheets/sheet${index + 1}.xml`;

/** [Content_Types].xml: the content type of each part. */
export function contentTypesXml(sheets: number): string {
  const override = (part: string, type: string) => `<Override PartName="/${part}" ContentType="${type}"/>`;
  return (
    `<Types xmlns="${PACKAGE}/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    '<Default Extension="xml" ContentType="application/xml"/>' +
    override('docProps/core.xml', CORE_TYPE) +
    override('xl/workbook.xml', `${FILE_FORMATS.xlsx.mime}.main+xml`) +
    override('xl/styles.xml', `${PART_TYPE}.styles+xml`) +
    override('xl/sharedStrings.xml', `${PART_TYPE}.sharedStrings+xml`) +
    numbers(sheets)
      .map((index) => override(sheetPart(index), `${PART_TYPE}.worksheet+xml`))
      .join('') +
    '</Types>'
  );
}

const relationships = (targets: readonly (readonly [type: string, target: string])[]): string =>
  `<Relationships xmlns="${PACKAGE}/relationships">` +
  targets
    .map(([type, target], index) => `<Relationship Id="rId${index + 1}" Type="${type}" Target="${target}"/>`)
    .join('') +
  '</Relationships>';

/** _rels/.rels: the locations of the workbook and its properties. */
export const packageRelationshipsXml = (): string =>
  relationships([
    [`${OFFICE}/officeDocument`, 'xl/workbook.xml'],
    [`${PACKAGE}/relationships/metadata/core-properties`, 'docProps/core.xml'],
  ]);

/** xl/_rels/workbook.xml.rels: the sheets first, in their order, so that sheet n is rId n. */
export const workbookRelationshipsXml = (sheets: number): string =>
  relationships([
    ...numbers(sheets).map((index) => [`${OFFICE}/worksheet`, `worksheets/sheet${index + 1}.xml`] as const),
    [`${OFFICE}/styles`, 'styles.xml'],
    [`${OFFICE}/sharedStrings`, 'sharedStrings.xml'],
  ]);

/** docProps/core.xml: the title and the agency, no person and no time. */
export function coreXml({ title, agency }: Workbook['properties']): string {
  const text = (value: string) => xml(oneLine(value));
  return (
    `<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/">` +
    `<dc:title>${text(title)}</dc:title><dc:creator>${text(agency)}</dc:creator>` +
    `<cp:lastModifiedBy>${text(agency)}</cp:lastModifiedBy><dc:language>${LANGUAGE}</dc:language></cp:coreProperties>`
  );
}

/** A sheet in the workbook's list. */
export interface ListedSheet {
  readonly name: string;
  readonly hidden?: true;
}

/** A defined name of a range, for formulas or built in. */
export interface DefinedName {
  readonly name: string;
  /** Position of the sheet that the name is local to, counted from 0. */
  readonly sheet?: number;
  readonly hidden?: true;
  readonly range: string;
}

/** "'Danh mục'!$A$1:$A$9". */
export const rangeWithin = (sheet: string, range: string): string =>
  `'${sheet.replace(/'/g, "''")}'!${range}`;

/** xl/workbook.xml: the sheets and the names of ranges. */
export function workbookXml(sheets: readonly ListedSheet[], names: readonly DefinedName[]): string {
  return (
    `<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${OFFICE}">` +
    '<bookViews><workbookView/></bookViews><sheets>' +
    sheets
      .map(
        ({ name, hidden }, index) =>
          `<sheet name="${xml(name)}" sheetId="${index + 1}"${hidden ? ' state="hidden"' : ''} r:id="rId${index + 1}"/>`,
      )
      .join('') +
    '</sheets>' +
    (names.length === 0 ? '' : `<definedNames>${names.map(definedNameXml).join('')}</definedNames>`) +
    '</workbook>'
  );
}

const definedNameXml = ({ name, sheet, hidden, range }: DefinedName): string =>
  `<definedName name="${name}"${sheet === undefined ? '' : ` localSheetId="${sheet}"`}${hidden ? ' hidden="1"' : ''}>${xml(range)}</definedName>`;

/** The built-in names of each tab: its filter range and the header repeated on every page. */
export function namesOfTab(tab: Tab, sheet: number): readonly DefinedName[] {
  if (tab.table === null) return [];
  const filter = filterRange(tab);
  return [
    ...(filter === null
      ? []
      : [
          {
            name: '_xlnm._FilterDatabase',
            sheet,
            hidden: true as const,
            range: rangeWithin(tab.name, absolute(filter)),
          },
        ]),
    headerOnEveryPage(tab.name, sheet, headerRow(tab)),
  ];
}

export const headerOnEveryPage = (tab: string, sheet: number, row: number): DefinedName => ({
  name: '_xlnm.Print_Titles',
  sheet,
  range: rangeWithin(tab, `$${row}:$${row}`),
});
