import { zipFiles } from '../../../../src/packages/nd30-check/tests/support/rawWord';

/** A workbook written as raw XML, by no library and in no style of ours. */
export interface RawWorkbook {
  /** The XML in `sheetData` of each sheet, and what follows it. */
  readonly sheets: readonly RawSheet[];
  /** The XML in `sst`. */
  readonly strings?: string;
  /** The XML in `styleSheet`. */
  readonly styles?: string;
  /** Before the list of sheets. */
  readonly properties?: string;
  /** More files of the package, or others in their place. */
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
  readonly strict?: boolean;
}

export interface RawSheet {
  readonly data: string;
  readonly after?: string;
  readonly name?: string;
  readonly state?: 'visible' | 'hidden' | 'veryHidden';
}

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const TRANSITIONAL = {
  main: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
  office: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
};
const STRICT = {
  main: 'http://purl.oclc.org/ooxml/spreadsheetml/main',
  office: 'http://purl.oclc.org/ooxml/officeDocument/relationships',
};

export const MAIN = 'xl/workbook.xml';
export const SHEET = 'xl/worksheets/sheet1.xml';

/** The files of such a package, by their names. Elements have a prefix, as LibreOffice and Excel write none. */
export function workbookFiles({
  sheets,
  strings = '',
  styles = '',
  properties = '',
  files = {},
  strict = false,
}: RawWorkbook): Record<string, string | Uint8Array> {
  const { main, office } = strict ? STRICT : TRANSITIONAL;
  const part = (root: string, content: string) =>
    `${DECLARATION}<${root} xmlns="${main}" xmlns:r="${office}">${content}</${root}>`;
  const relationship = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"/>`;
  const relationships = (content: string) =>
    `${DECLARATION}<Relationships xmlns="${PACKAGE}/relationships">${content}</Relationships>`;
  return {
    '[Content_Types].xml':
      `${DECLARATION}<Types xmlns="${PACKAGE}/content-types"><Default Extension="xml" ContentType="application/xml"/>` +
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
      `<Override PartName="/${MAIN}" ContentType="${TYPE}.sheet.main+xml"/></Types>`,
    '_rels/.rels': relationships(relationship('r1', 'officeDocument', MAIN)),
    'xl/_rels/workbook.xml.rels': relationships(
      sheets
        .map((_, index) => relationship(`s${index + 1}`, 'worksheet', `worksheets/sheet${index + 1}.xml`))
        .join('') +
        relationship('styles', 'styles', 'styles.xml') +
        relationship('strings', 'sharedStrings', 'sharedStrings.xml'),
    ),
    [MAIN]: part(
      'workbook',
      `${properties}<sheets>${sheets
        .map(
          ({ name, state = 'visible' }, index) =>
            `<sheet name="${name ?? `Trang ${index + 1}`}" sheetId="${index + 1}" state="${state}" r:id="s${index + 1}"/>`,
        )
        .join('')}</sheets>`,
    ),
    'xl/styles.xml': part('styleSheet', styles),
    'xl/sharedStrings.xml': part('sst', strings),
    ...Object.fromEntries(
      sheets.map(({ data, after = '' }, index) => [
        `xl/worksheets/sheet${index + 1}.xml`,
        part('worksheet', `<sheetData>${data}</sheetData>${after}`),
      ]),
    ),
    ...files,
  };
}

export const rawWorkbook = (workbook: RawWorkbook): Uint8Array => zipFiles(workbookFiles(workbook));

/** A row of cells that hold text. */
export const textRow = (number: number, ...texts: readonly string[]): string =>
  `<row r="${number}">${texts.map((text) => `<c t="inlineStr"><is><t>${text}</t></is></c>`).join('')}</row>`;
