import { writeXlsx, type Workbook } from '../src';
import { toLocalDate } from '../src/text';
import { readByCalc, type CalcCell } from './support/calc';
import { render } from './support/pdf';
import {
  listTable,
  properties,
  sampleWorkbook,
  makeSheet,
  textTable,
  makeWorkbook,
} from './support/sampleWorkbook';

jest.setTimeout(240_000);

const read = async (workbook: Workbook) => readByCalc(await writeXlsx(workbook));

/** The cells of the first column, starting at the given row. */
const column = (rows: readonly (readonly CalcCell[])[] = [], from: number) =>
  rows.slice(from).map(([cell]) => cell);

describe('LibreOffice Calc', () => {
  it('reads numbers, days and shares as such, and missing values as empty', async () => {
    const [sheet] = await read(sampleWorkbook);
    const rows = sheet?.rows.slice(4).map((row) => row.map(({ type, value }) => [type, value]));
    expect(rows).toEqual([
      [
        ['float', '1'],
        ['string', 'Năm 2023 và những hồ sơ không giấy đầu tiên'],
        ['date', '2023-12-20'],
        ['float', '20986'],
        ['percentage', '0.625'],
      ],
      [
        ['float', '2'],
        ['string', 'Hướng dẫn nộp hồ sơ trực tuyến'],
        ['date', '2024-06-14'],
        ['float', '12.5'],
        ['percentage', '1'],
      ],
      [['float', '3']],
      [
        ['float', '4'],
        ['string', 'Chưa có lượt xem'],
        ['date', '2024-02-29'],
        ['float', '0'],
        ['percentage', '0'],
      ],
      [
        [null, ''],
        ['string', 'Cộng'],
        [null, ''],
        ['float', '20998.25'],
      ],
    ]);
    expect(sheet?.rows[4]?.map(({ shown }) => shown).slice(2)).toEqual(['20/12/2023', '20,986', '62.5%']);
  });

  it('OUT-09 treats text that looks like a formula as text', async () => {
    const texts = [
      '=1+1',
      '+1',
      '-1',
      '@A1',
      '\t=1',
      '\r=1',
      '\n=1',
      ' =1',
      '=1;2',
      '=HYPERLINK("http://a";"b")',
      '{=1}',
      '12',
      '1/2',
    ];
    const [sheet] = await read(makeWorkbook({ ...makeSheet(textTable(...texts)), title: '=2+2' }));
    expect(sheet?.rows[0]?.[0]).toMatchObject({ type: 'string', shown: '=2+2', formula: null });
    const cells = column(sheet?.rows, 2);
    expect(cells.map((cell) => cell?.shown)).toEqual(texts.map((text) => text.replace(/[\t\r\n]/g, ' ')));
    for (const cell of cells) expect([cell?.type, cell?.formula]).toEqual(['string', null]);
  });

  it('shows text unchanged, including spreadsheet codes and XML markup', async () => {
    const texts = [
      '_x0041_',
      'constructor',
      '__proto__',
      '<b>&amp;"\'',
      '  hai  dấu cách ',
      'Ủy ban 😀',
      'a\uFFFDb',
    ];
    const [sheet] = await read(makeWorkbook(makeSheet(textTable(...texts))));
    expect(column(sheet?.rows, 3).map((cell) => cell?.shown)).toEqual(texts);
  });

  it('reads the tabs with their given names', async () => {
    const names = ["Phụ lục I'b & <c>!", 'Số liệu', '_x0041_'];
    const sheets = await read({
      sheets: names.map((name) => ({ ...makeSheet(listTable), name })),
      properties,
    });
    expect(sheets.map(({ name }) => name)).toEqual(names);
  });

  it('prints a long list in landscape with its header on every page and page numbers from page 2', async () => {
    const rows = Array.from({ length: 120 }, (_, index) => ({
      values: [index + 1, `Tin thứ ${index + 1}`, toLocalDate('2024-06-14'), null, null],
    }));
    const rendering = await render(
      { list: await writeXlsx(makeWorkbook(makeSheet({ ...listTable, rows }))) },
      'xlsx',
    );
    try {
      const pdf = rendering.pdf('list');
      const pages = await pdf.pages();
      expect(pages).toBeGreaterThan(2);
      const numbers = Array.from({ length: pages }, (_, index) => index + 1);
      const texts = await Promise.all(numbers.map((page) => pdf.text(page)));
      for (const text of texts) expect(text).toContain('Ngày đăng');
      expect(texts.join('\n')).toContain('Tin thứ 120');
      expect(await Promise.all(numbers.map((page) => pdf.topMargin(page)))).toEqual(
        numbers.map((page) => (page === 1 ? '' : String(page))),
      );
    } finally {
      await rendering.remove();
    }
  });
});
