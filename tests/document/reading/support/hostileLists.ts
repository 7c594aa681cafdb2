import { strToU8 } from 'fflate';

import { hostileZip, type Entry } from '../../../../src/packages/nd30-check/tests/support/hostileZip';
import { zipFiles } from '../../../../src/packages/nd30-check/tests/support/rawWord';
import { MAIN, rawWorkbook, SHEET, textRow, workbookFiles } from './rawWorkbook';

export const MEGABYTE = 1024 * 1024;
export const FILES = workbookFiles({
  sheets: [{ data: textRow(1, 'Mã', 'Tên') + textRow(2, '1.004440', 'Đăng ký') }],
});
const TYPES = '[Content_Types].xml';
export const RELS = 'xl/_rels/workbook.xml.rels';
const textIn = (name: string): string => String(FILES[name]);

export const entriesOf = (files: Readonly<Record<string, string | Uint8Array>>): readonly Entry[] =>
  Object.entries(files).map(([name, content]) => ({
    name,
    content: typeof content === 'string' ? strToU8(content) : content,
  }));

/** The honest workbook with one part otherwise, or with one more. */
export const withEntry = (name: string, change: Partial<Entry>): Uint8Array => {
  const entries = entriesOf(FILES);
  return hostileZip(
    name in FILES
      ? entries.map((entry) => (entry.name === name ? { ...entry, ...change } : entry))
      : [...entries, { name, content: new Uint8Array([1]), ...change }],
  );
};
export const withText = (name: string, change: (xml: string) => string): Uint8Array =>
  zipFiles({ ...FILES, [name]: change(textIn(name)) });
const without = (name: string): Uint8Array =>
  zipFiles(Object.fromEntries(Object.entries(FILES).filter(([part]) => part !== name)));
const withData = (data: string, after = ''): Uint8Array => rawWorkbook({ sheets: [{ data, after }] });
const withMainType = (type: string): Uint8Array =>
  withText(TYPES, (xml) => xml.replace(/application\/vnd[^"]*sheet\.main\+xml/, type));

export const BOMB = new Uint8Array(40 * MEGABYTE);
export const compoundFile = (text: string) =>
  Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600), Buffer.from(text, 'utf16le')]);

/** Files that are no honest list, and the codes by which they are refused. */
export const HOSTILE_LISTS: readonly (readonly [name: string, make: () => Uint8Array, code: string])[] = [
  ['nothing', () => new Uint8Array(), 'import_kind_unknown'],
  ['a PDF', () => strToU8('%PDF-1.7'), 'import_kind_unknown'],
  ['an .xls', () => compoundFile('Workbook'), 'import_is_xls'],
  ['an .xlsx with a password', () => compoundFile('EncryptedPackage'), 'import_is_encrypted'],
  ['a .doc', () => compoundFile('WordDocument'), 'import_kind_unknown'],
  [
    'an .ods',
    () => zipFiles({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet' }),
    'import_kind_unknown',
  ],
  ['a .docx', () => withMainType('application/x.wordprocessingml.document.main+xml'), 'import_kind_unknown'],
  [
    'an .xlsm',
    () => withMainType('application/vnd.ms-excel.sheet.macroEnabled.main+xml'),
    'import_has_macros',
  ],
  [
    'an .xlsb',
    () => withMainType('application/vnd.ms-excel.sheet.binary.macroEnabled.main'),
    'import_has_macros',
  ],
  ['macros in an .xlsx', () => withEntry('xl/vbaProject.bin', {}), 'import_has_macros'],
  [
    'macros by another name',
    () =>
      withText(TYPES, (xml) =>
        xml.replace(
          '</Types>',
          '<Override PartName="/xl/a.bin" ContentType="application/vnd.ms-office.vbaProject"/></Types>',
        ),
      ),
    'import_has_macros',
  ],
  ['a zip whose parts have a password', () => withEntry(SHEET, { flags: 0x801 }), 'import_is_encrypted'],
  ['a file over 20 MB', () => new Uint8Array(20 * MEGABYTE + 1), 'import_too_large'],
  ['half a file', () => rawWorkbook({ sheets: [{ data: '' }] }).slice(0, 1000), 'import_damaged'],
  ['no workbook', () => without(MAIN), 'import_part_missing'],
  ['no relationships', () => without('_rels/.rels'), 'import_part_missing'],
  ['no sheet where it should be', () => without(SHEET), 'import_part_missing'],
  ['a wrong checksum', () => withEntry(SHEET, { checksum: 1 }), 'import_damaged'],
  [
    'a wrong checksum of a part that is not read',
    () => withEntry('xl/media/image1.png', { checksum: 1 }),
    'import_damaged',
  ],
  ['a part longer than it says', () => withEntry(SHEET, { size: 100 }), 'import_damaged'],
  ['an unknown way of packing', () => withEntry(SHEET, { method: 99 }), 'import_damaged'],
  ['a name that leaves its folder', () => withEntry('../../etc/passwd', {}), 'import_unsafe'],
  ['a name twice but for its case', () => withEntry('XL/Workbook.xml', {}), 'import_unsafe'],
  [
    '10,000 parts',
    () =>
      hostileZip(
        Array.from({ length: 10_000 }, (_, index) => ({ name: `${index}`, content: BOMB.slice(0, 0) })),
      ),
    'import_inflates_too_far',
  ],
  ['a bomb', () => withEntry(SHEET, { content: BOMB }), 'import_inflates_too_far'],
  ['a bomb that says it is small', () => withEntry(SHEET, { content: BOMB, size: 1000 }), 'import_damaged'],
  [
    'an entity from a file',
    () =>
      withText(SHEET, (xml) =>
        xml
          .replace('<worksheet', '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><worksheet')
          .replace('Mã', '&e;'),
      ),
    'import_unsafe',
  ],
  [
    'a document type in the shared texts',
    () => withText('xl/sharedStrings.xml', (xml) => xml.replace('<sst', '<!DOCTYPE x><sst')),
    'import_unsafe',
  ],
  ['XML of 300 levels', () => withData('<x>'.repeat(300) + '</x>'.repeat(300)), 'import_unsafe'],
  ['XML that is not closed', () => withText(SHEET, (xml) => xml.slice(0, -5)), 'import_xml_invalid'],
];
