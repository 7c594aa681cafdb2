import { FILE_FORMATS } from '../src';
import { listTable, sampleWorkbook, makeSheet, textTable, makeWorkbook } from './support/sampleWorkbook';
import { writeSpreadsheet } from './support/spreadsheet';
import { child, descendants, parseXml, textIn, type XmlElement } from './support/xml';

const definedNames = (parts: Readonly<Record<string, string>>): readonly (readonly string[])[] =>
  descendants(parseXml(parts['xl/workbook.xml'] ?? ''), 'definedName').map(({ attributes, children }) => [
    attributes['name'] ?? '',
    attributes['localSheetId'] ?? '',
    children.join(''),
  ]);

const readAttributes = (sheet: XmlElement | undefined, name: string) =>
  sheet && descendants(sheet, name).map(({ attributes }) => attributes);

describe('a tab of a spreadsheet', () => {
  it('has its title lines, caption, header and rows from top to bottom', async () => {
    const { rows } = await writeSpreadsheet(sampleWorkbook);
    expect(rows[0]?.slice(0, 5).map((row) => row.map(({ value }) => value))).toEqual([
      ['Danh mục tin, bài về cải cách hành chính'],
      ['Số liệu từ ngày 15/12/2023 đến ngày 14/6/2024'],
      ['Bảng 1. Danh mục tin, bài'],
      ['TT', 'Tên tin, bài', 'Ngày đăng', 'Lượt xem', 'Tỷ lệ'],
      [1, 'Năm 2023 và những hồ sơ không giấy đầu tiên', 45280, 20986, 0.625],
    ]);
    expect(rows[0]?.slice(0, 5).map(([cell]) => cell?.place)).toEqual(['A1', 'A2', 'A3', 'A4', 'A5']);
  });

  it('freezes the header', async () => {
    const { sheets } = await writeSpreadsheet(sampleWorkbook);
    expect(readAttributes(sheets[0], 'pane')).toEqual([
      { ySplit: '4', topLeftCell: 'A5', activePane: 'bottomLeft', state: 'frozen' },
    ]);
  });

  it('has a filter on its header that excludes the totals at its end', async () => {
    const { sheets, parts } = await writeSpreadsheet(sampleWorkbook);
    expect(readAttributes(sheets[0], 'autoFilter')).toEqual([{ ref: 'A4:E8' }]);
    expect(definedNames(parts)).toContainEqual(['_xlnm._FilterDatabase', '0', "'PL I'!$A$4:$E$8"]);
  });

  it('has no filter if there is nothing to filter', async () => {
    const totalOnly = { ...listTable, rows: listTable.rows.slice(-1) };
    for (const table of [totalOnly, { ...listTable, rows: [] }]) {
      const { sheets, parts } = await writeSpreadsheet(makeWorkbook(makeSheet(table)));
      expect(readAttributes(sheets[0], 'autoFilter')).toEqual([]);
      expect(definedNames(parts).map(([name]) => name)).toEqual(['_xlnm.Print_Titles']);
    }
  });

  it('prints on A4 landscape, fitted to the page width, with its header on every page', async () => {
    const { sheets, parts } = await writeSpreadsheet(sampleWorkbook);
    expect(readAttributes(sheets[0], 'pageSetup')).toEqual([
      { paperSize: '9', orientation: 'landscape', fitToWidth: '1', fitToHeight: '0' },
    ]);
    expect(readAttributes(sheets[0], 'pageSetUpPr')).toEqual([{ fitToPage: '1' }]);
    expect(definedNames(parts)).toContainEqual(['_xlnm.Print_Titles', '0', "'PL I'!$4:$4"]);
  });

  it('can be referenced by its name, even with special characters', async () => {
    const { parts } = await writeSpreadsheet(
      makeWorkbook({ ...makeSheet(listTable), name: "Biểu 'mới' & <lại>" }),
    );
    expect(definedNames(parts).map(([, , range]) => range)).toEqual([
      "'Biểu ''mới'' & <lại>'!$A$4:$E$8",
      "'Biểu ''mới'' & <lại>'!$4:$4",
    ]);
  });

  it('keeps spaces that an XML reader may remove', async () => {
    const { parts } = await writeSpreadsheet(
      makeWorkbook(makeSheet(textTable(' trước', 'hai  dấu', 'không'))),
    );
    const texts = descendants(parseXml(parts['xl/sharedStrings.xml'] ?? ''), 't');
    const kept = texts.filter(({ attributes }) => attributes['xml:space'] === 'preserve');
    expect(kept.flatMap(({ children }) => children)).toEqual([' trước', 'hai  dấu']);
  });

  it('sets the height of rows with wrapped text only', async () => {
    const long = { ...textTable('a'.repeat(120), 'ngắn'), columns: listTable.columns.slice(1, 2) };
    const { sheets } = await writeSpreadsheet(makeWorkbook(makeSheet(long)));
    const heights = readAttributes(sheets[0], 'row')?.map(({ ht }) => ht);
    expect(heights).toEqual([undefined, undefined, undefined, '47.25', undefined]);
  });

  it('has no merged cells', async () => {
    const { sheets } = await writeSpreadsheet(sampleWorkbook);
    expect(readAttributes(sheets[0], 'mergeCell')).toEqual([]);
  });

  it('uses Times New Roman', async () => {
    const { parts } = await writeSpreadsheet(sampleWorkbook);
    const fonts = descendants(parseXml(parts['xl/styles.xml'] ?? ''), 'font');
    expect([...new Set(fonts.map((font) => child(font, 'name')?.attributes['val']))]).toEqual([
      'Times New Roman',
    ]);
    expect([...new Set(fonts.map((font) => child(font, 'sz')?.attributes['val']))]).toEqual(['12', '13']);
  });

  it('may have only a title', async () => {
    const { rows, sheets } = await writeSpreadsheet(makeWorkbook(makeSheet()));
    expect(rows[0]?.length).toBe(2);
    expect(readAttributes(sheets[0], 'pane')).toEqual([]);
  });
});

describe('the tabs of a spreadsheet', () => {
  it('hold one table each, so that every header can be frozen; several tables of a sheet are named by their captions', async () => {
    const summary = { ...textTable('a'), caption: 'Tổng hợp' };
    const workbook = makeWorkbook(
      makeSheet({ ...listTable, caption: 'Danh sách' }, summary, textTable('b')),
      {
        ...makeSheet(listTable),
        name: 'PL II',
      },
    );
    const { names, rows, sheets } = await writeSpreadsheet(workbook);
    expect(names).toEqual(['PL I - Danh sách', 'PL I - Tổng hợp', 'PL I', 'PL II']);
    expect(rows.map(([title]) => title?.[0]?.value)).toEqual(
      new Array(4).fill(workbook.sheets[0]?.title.split('\n')[0]),
    );
    expect(sheets.map((sheet) => readAttributes(sheet, 'pane')?.[0]?.['ySplit'])).toEqual([
      '4',
      '4',
      '3',
      '4',
    ]);
  });

  it('open on the first tab', async () => {
    const { sheets } = await writeSpreadsheet(makeWorkbook(makeSheet(listTable), makeSheet(listTable)));
    expect(sheets.map((sheet) => readAttributes(sheet, 'sheetView')?.[0]?.['tabSelected'])).toEqual([
      '1',
      undefined,
    ]);
  });
});

describe('OUT-05 a spreadsheet', () => {
  it('has no external references, macros, objects, connections or formulas', async () => {
    const { parts } = await writeSpreadsheet(sampleWorkbook);
    for (const [name, xml] of Object.entries(parts)) {
      expect(name).toMatch(/\.(xml|rels)$/);
      expect(xml).not.toMatch(
        /TargetMode="External"|externalLink|vbaProject|oleObject|connection|ddeLink|<f[ >]/,
      );
    }
  });
});

describe('OUT-06 the properties of a spreadsheet', () => {
  it('name the workbook and the agency, no person, no program and no time', async () => {
    const { parts } = await writeSpreadsheet(sampleWorkbook);
    const core = parseXml(parts['docProps/core.xml'] ?? '');
    expect(textIn(core, 'dc:title')).toBe('Số liệu cải cách hành chính 6 tháng đầu năm 2024');
    expect(textIn(core, 'dc:creator')).toBe('Ủy ban nhân dân xã Ích Hậu');
    expect(textIn(core, 'cp:lastModifiedBy')).toBe('Ủy ban nhân dân xã Ích Hậu');
    expect(Object.keys(parts).filter((name) => name.startsWith('docProps/'))).toEqual(['docProps/core.xml']);
    expect(parts['docProps/core.xml']).not.toMatch(/\d{4}-\d{2}-\d{2}T/);
  });
});

describe('the media type of a spreadsheet', () => {
  it('is the type that the package declares for its main part, without ".main+xml"', async () => {
    const { parts } = await writeSpreadsheet(sampleWorkbook);
    const types = descendants(parseXml(parts['[Content_Types].xml'] ?? ''), 'Override');
    const main = types.find(({ attributes }) => attributes['PartName'] === '/xl/workbook.xml');
    expect(main?.attributes['ContentType']).toBe(`${FILE_FORMATS.xlsx.mime}.main+xml`);
  });
});
