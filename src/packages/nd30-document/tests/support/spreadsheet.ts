import { strFromU8, unzipSync } from 'fflate';

import { writeXlsx, type Workbook } from '../../src';
import { child, childElements, descendants, parseXml, textIn, type XmlElement } from './xml';

export interface SpreadsheetCell {
  /** "B4". */
  readonly place: string;
  readonly value: string | number | null;
  /** "dd/mm/yyyy", or the number of a built-in format. */
  readonly format: string;
  readonly bold: boolean;
  readonly quoted: boolean;
  readonly wrapped: boolean;
}

/** A parsed spreadsheet file: every part is well-formed, the cells include the formatting of their styles. */
export interface Spreadsheet {
  readonly parts: Readonly<Record<string, string>>;
  readonly names: readonly string[];
  readonly sheets: readonly XmlElement[];
  readonly rows: readonly (readonly (readonly SpreadsheetCell[])[])[];
}

/** ECMA-376, Part 1, 22.9.2.19: `_x0041_` in the file stands for "A". */
export const decodeText = (text: string): string =>
  text.replace(/_x([\dA-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));

/** @throws Error if a part is not well-formed XML or a main part is missing */
export function openSpreadsheet(bytes: Uint8Array): Spreadsheet {
  const entries = Object.entries(unzipSync(bytes)).map(([name, data]) => [name, strFromU8(data)] as const);
  const roots = new Map(entries.map(([name, xml]) => [name, parseXml(xml)]));
  const root = (name: string): XmlElement => {
    const found = roots.get(name);
    if (!found) throw new Error(`The file has no ${name}.`);
    return found;
  };
  const tabs = descendants(root('xl/workbook.xml'), 'sheet');
  const sheets = tabs.map((_, index) => root(`xl/worksheets/sheet${index + 1}.xml`));
  const strings = descendants(root('xl/sharedStrings.xml'), 'si').map((one) => decodeText(textIn(one, 't')));
  const read = cellReader(root('xl/styles.xml'), strings);
  return {
    parts: Object.fromEntries(entries),
    names: tabs.map(({ attributes }) => decodeText(attributes['name'] ?? '')),
    sheets,
    rows: sheets.map((sheet) => descendants(sheet, 'row').map((row) => childElements(row).map(read))),
  };
}

function cellReader(styles: XmlElement, strings: readonly string[]): (cell: XmlElement) => SpreadsheetCell {
  const codes = new Map(
    descendants(styles, 'numFmt').map(({ attributes }) => [attributes['numFmtId'], attributes['formatCode']]),
  );
  const fonts = descendants(styles, 'font');
  const looks = childElements(child(styles, 'cellXfs') ?? styles);
  return ({ attributes, children }) => {
    const look = looks[Number(attributes['s'])];
    const format = look?.attributes['numFmtId'] ?? '';
    const [content] = children;
    const raw = typeof content === 'object' ? content.children.join('') : null;
    const text = attributes['t'] === 's' ? strings[Number(raw)] : undefined;
    return {
      place: attributes['r'] ?? '',
      value: text ?? (raw === null ? null : Number(raw)),
      format: codes.get(format) ?? format,
      bold: child(fonts[Number(look?.attributes['fontId'])], 'b') !== undefined,
      quoted: look?.attributes['quotePrefix'] === '1',
      wrapped: child(look, 'alignment')?.attributes['wrapText'] === '1',
    };
  };
}

export const writeSpreadsheet = async (workbook: Workbook): Promise<Spreadsheet> =>
  openSpreadsheet(await writeXlsx(workbook));
