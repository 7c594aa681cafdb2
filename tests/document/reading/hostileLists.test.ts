import { randomBytes } from 'node:crypto';
import { strToU8 } from 'fflate';

import { readTabular } from '../../../src/plugins/cchc-report/server/src/document/reading';
import { hostileZip, type Entry } from '../check/support/hostileZip';
import { zipped } from '../check/support/rawWord';
import { cellsOf, refusal } from './support/reading';
import { MAIN, rawWorkbook, SHEET, textRow, workbookFiles } from './support/rawWorkbook';

jest.setTimeout(60_000);

const MEGABYTE = 1024 * 1024;
const FILES = workbookFiles({
  sheets: [{ data: textRow(1, 'Mã', 'Tên') + textRow(2, '1.004440', 'Đăng ký') }],
});
const TYPES = '[Content_Types].xml';
const RELS = 'xl/_rels/workbook.xml.rels';
const textIn = (name: string): string => String(FILES[name]);

const entriesOf = (files: Readonly<Record<string, string | Uint8Array>>): readonly Entry[] =>
  Object.entries(files).map(([name, content]) => ({
    name,
    content: typeof content === 'string' ? strToU8(content) : content,
  }));

/** The honest workbook with one part otherwise, or with one more. */
const withEntry = (name: string, change: Partial<Entry>): Uint8Array => {
  const entries = entriesOf(FILES);
  return hostileZip(
    name in FILES
      ? entries.map((entry) => (entry.name === name ? { ...entry, ...change } : entry))
      : [...entries, { name, content: new Uint8Array([1]), ...change }],
  );
};
const withText = (name: string, change: (xml: string) => string): Uint8Array =>
  zipped({ ...FILES, [name]: change(textIn(name)) });
const without = (name: string): Uint8Array =>
  zipped(Object.fromEntries(Object.entries(FILES).filter(([part]) => part !== name)));
const withData = (data: string, after = ''): Uint8Array => rawWorkbook({ sheets: [{ data, after }] });
const withMainType = (type: string): Uint8Array =>
  withText(TYPES, (xml) => xml.replace(/application\/vnd[^"]*sheet\.main\+xml/, type));

const BOMB = new Uint8Array(40 * MEGABYTE);
const compoundFile = (text: string) =>
  Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600), Buffer.from(text, 'utf16le')]);

describe('OUT-12 a file that is no honest list is refused', () => {
  it('but the same zip, written as honestly, is read', async () => {
    expect(await refusal(hostileZip(entriesOf(FILES)))).toBe('read');
    expect(await refusal(withEntry('xl/media/image1.png', { content: randomBytes(MEGABYTE) }))).toBe('read');
  });

  it.each<[string, () => Uint8Array, string]>([
    ['nothing', () => new Uint8Array(), 'import_kind_unknown'],
    ['a PDF', () => strToU8('%PDF-1.7'), 'import_kind_unknown'],
    ['an .xls', () => compoundFile('Workbook'), 'import_is_xls'],
    ['an .xlsx with a password', () => compoundFile('EncryptedPackage'), 'import_is_encrypted'],
    ['a .doc', () => compoundFile('WordDocument'), 'import_kind_unknown'],
    [
      'an .ods',
      () => zipped({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet' }),
      'import_kind_unknown',
    ],
    [
      'a .docx',
      () => withMainType('application/x.wordprocessingml.document.main+xml'),
      'import_kind_unknown',
    ],
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
  ])('%s', async (_, make, code) => {
    expect(await refusal(make())).toBe(code);
  });

  it('and what leads out of the file is not followed', async () => {
    const outside = (type: string, target: string) =>
      `<Relationship Id="s1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}" TargetMode="External"/>`;
    const linked = withText(RELS, (xml) =>
      xml.replace('</Relationships>', `${outside('externalLink', 'file:///etc/passwd')}</Relationships>`),
    );
    expect(await cellsOf(linked)).toEqual(await cellsOf(zipped(FILES)));
    const sheetOutside = withText(RELS, (xml) =>
      xml.replace(/<Relationship Id="s1"[^>]*>/, outside('worksheet', 'http://127.0.0.1:9/sheet1.xml')),
    );
    expect(await refusal(sheetOutside)).toBe('import_empty');
  });

  it('in Vietnamese, a name of the file no longer than a line', async () => {
    await expect(readTabular(compoundFile('Workbook'), 'a.xls')).rejects.toThrow(
      'Tệp là bảng tính Excel đời cũ (.xls). Hãy mở tệp bằng Excel hoặc LibreOffice và lưu lại dưới dạng .xlsx.',
    );
    const long = withText(RELS, (xml) => xml.replace('sheet1.xml', 'x'.repeat(60_000)));
    const message = await readTabular(long, 'a.xlsx').then(
      () => '',
      (error: unknown) => String(error),
    );
    expect(message).toMatch(/thiếu thành phần xl\/worksheets\/x+\. Hãy/);
    expect(message.length).toBeLessThan(300);
  });

  it('and the memory stays within 50 MB of a bomb', async () => {
    const bomb = withEntry(SHEET, { content: BOMB, size: 1000 });
    const before = process.memoryUsage().rss;
    for (let round = 0; round < 5; round += 1) await refusal(bomb);
    expect(process.memoryUsage().rss - before).toBeLessThan(50 * MEGABYTE);
  });
});
