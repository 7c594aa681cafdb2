import { oneLine } from '../../domain/vi';
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

export const sheetPart = (index: number): string => `xl/worksheets/sheet${index + 1}.xml`;

/** [Content_Types].xml: what each part is. */
export function contentTypesXml(tabs: readonly Tab[]): string {
  const override = (part: string, type: string) => `<Override PartName="/${part}" ContentType="${type}"/>`;
  return (
    `<Types xmlns="${PACKAGE}/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    '<Default Extension="xml" ContentType="application/xml"/>' +
    override('docProps/core.xml', CORE_TYPE) +
    override('xl/workbook.xml', `${FILE_FORMATS.xlsx.mime}.main+xml`) +
    override('xl/styles.xml', `${PART_TYPE}.styles+xml`) +
    override('xl/sharedStrings.xml', `${PART_TYPE}.sharedStrings+xml`) +
    tabs.map((_, index) => override(sheetPart(index), `${PART_TYPE}.worksheet+xml`)).join('') +
    '</Types>'
  );
}

const relationships = (targets: readonly (readonly [type: string, target: string])[]): string =>
  `<Relationships xmlns="${PACKAGE}/relationships">` +
  targets
    .map(([type, target], index) => `<Relationship Id="rId${index + 1}" Type="${type}" Target="${target}"/>`)
    .join('') +
  '</Relationships>';

/** _rels/.rels: where the workbook and its properties are. */
export const packageRelationshipsXml = (): string =>
  relationships([
    [`${OFFICE}/officeDocument`, 'xl/workbook.xml'],
    [`${PACKAGE}/relationships/metadata/core-properties`, 'docProps/core.xml'],
  ]);

/** xl/_rels/workbook.xml.rels: the sheets first, in their order, so that sheet n is rId n. */
export const workbookRelationshipsXml = (tabs: readonly Tab[]): string =>
  relationships([
    ...tabs.map((_, index) => [`${OFFICE}/worksheet`, `worksheets/sheet${index + 1}.xml`] as const),
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

/** xl/workbook.xml: the tabs, the range each is filtered in and the header each repeats on every page. */
export function workbookXml(tabs: readonly Tab[]): string {
  const names = tabs.flatMap(definedNames);
  return (
    `<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${OFFICE}">` +
    '<bookViews><workbookView/></bookViews><sheets>' +
    tabs
      .map(({ name }, index) => `<sheet name="${xml(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`)
      .join('') +
    '</sheets>' +
    (names.length === 0 ? '' : `<definedNames>${names.join('')}</definedNames>`) +
    '</workbook>'
  );
}

function definedNames(tab: Tab, index: number): readonly string[] {
  if (tab.table === null) return [];
  const within = (range: string) => xml(`'${tab.name.replace(/'/g, "''")}'!${range}`);
  const row = headerRow(tab);
  const filter = filterRange(tab);
  const filterName = `name="_xlnm._FilterDatabase" localSheetId="${index}" hidden="1"`;
  return [
    ...(filter === null ? [] : [`<definedName ${filterName}>${within(absolute(filter))}</definedName>`]),
    `<definedName name="_xlnm.Print_Titles" localSheetId="${index}">${within(`$${row}:$${row}`)}</definedName>`,
  ];
}
