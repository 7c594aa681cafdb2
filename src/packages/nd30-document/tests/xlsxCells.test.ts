import { writeXlsx, type Value, type ValueColumn } from '../src';
import { toLocalDate } from '../src/text';
import { listTable, sampleWorkbook, makeSheet, textTable, makeWorkbook } from './support/sampleWorkbook';
import { writeSpreadsheet, type SpreadsheetCell } from './support/spreadsheet';

jest.setTimeout(60_000);

const column = (kind: ValueColumn['kind'], ordinal?: true): ValueColumn => ({
  header: 'Giá trị',
  kind,
  share: 1,
  ...(ordinal && { ordinal }),
});

/** The cells of one column below its header. */
async function writeColumn(
  one: ValueColumn,
  ...values: readonly Value[]
): Promise<readonly SpreadsheetCell[]> {
  const rows = values.map((value) => ({ values: [value] }));
  const sheet = { name: 'Bảng', title: 'Bảng', tables: [{ caption: null, columns: [one], rows }] };
  const [read = []] = (await writeSpreadsheet(makeWorkbook(sheet))).rows;
  return read.slice(2).flat();
}

const shape = ({ value, format }: SpreadsheetCell) => [value, format];

describe('a cell of a spreadsheet', () => {
  it('stores a number as a number, shown with its own decimals, at most two', async () => {
    const cells = await writeColumn(column('number'), 0, 20986, -3, 12.5, 0.25, 1.005, 12.001, -0);
    // ECMA-376, Part 1, 18.8.30: format 3 is "#,##0", 4 is "#,##0.00".
    expect(cells.map(shape)).toEqual([
      [0, '3'],
      [20986, '3'],
      [-3, '3'],
      [12.5, '#,##0.0'],
      [0.25, '4'],
      [1.005, '4'],
      [12.001, '3'],
      [0, '3'],
    ]);
  });

  it('shows an identifying number, such as a year, without separators', async () => {
    expect((await writeColumn(column('number', true), 2024)).map(shape)).toEqual([[2024, '1']]);
  });

  it('stores a day as the number of days since 30/12/1899, shown dd/mm/yyyy', async () => {
    const days = ['1900-03-01', '2023-12-15', '2024-02-29', '2024-06-14', '9999-12-31'].map(toLocalDate);
    expect((await writeColumn(column('date'), ...days)).map(shape)).toEqual([
      [61, 'dd/mm/yyyy'],
      [45275, 'dd/mm/yyyy'],
      [45351, 'dd/mm/yyyy'],
      [45457, 'dd/mm/yyyy'],
      [2958465, 'dd/mm/yyyy'],
    ]);
  });

  it('writes a day that spreadsheets count differently or not at all as text', async () => {
    const days = ['1900-02-28', '1890-05-19'].map(toLocalDate);
    expect((await writeColumn(column('date'), ...days)).map(({ value }) => value)).toEqual([
      '28/02/1900',
      '19/05/1890',
    ]);
  });

  it('stores a share as a number between 0 and 1, shown as percent with one decimal', async () => {
    expect((await writeColumn(column('percent'), 0, 0.625, 1)).map(shape)).toEqual([
      [0, '0.0%'],
      [0.625, '0.0%'],
      [1, '0.0%'],
    ]);
  });

  it.each(['text', 'number', 'date', 'percent'] as const)(
    'of a %s column is empty if the value is missing',
    async (kind) => {
      expect((await writeColumn(column(kind), null)).map(({ value }) => value)).toEqual([null]);
    },
  );

  it('is bold in a total and nowhere else below the header', async () => {
    const [rows = []] = (await writeSpreadsheet(sampleWorkbook)).rows;
    const [total, ...others] = rows.slice(4).reverse();
    expect(total?.map(({ bold }) => bold)).toEqual([true, true, true, true, true]);
    expect(others.flat().filter(({ bold }) => bold)).toEqual([]);
  });

  it('wraps its text', async () => {
    expect((await writeColumn(column('text'), 'Một tên dài')).map(({ wrapped }) => wrapped)).toEqual([true]);
  });

  it('keeps line breaks of its text if its column allows them', async () => {
    const lines = { ...column('text'), lines: true } as const;
    const [cell] = await writeColumn(lines, 'Bước 1\r\nBước\t2\rBước 3');
    expect(cell?.value).toBe('Bước 1\nBước 2\nBước 3');
    expect((await writeColumn(column('text'), 'Bước 1\nBước 2')).map(({ value }) => value)).toEqual([
      'Bước 1 Bước 2',
    ]);
  });

  it('shows an identifying number with all its decimals', async () => {
    expect((await writeColumn(column('number', true), 1.00444)).map(shape)).toEqual([[1.00444, '0']]);
  });

  it('has the kind given by its row, if any', async () => {
    const kinds = ['number', 'date'] as const;
    const rows = [{ values: [1.5, '2024-06-14'], kinds }];
    const columns = [column('text'), column('text')];
    const sheet = { name: 'Bảng', title: 'Bảng', tables: [{ caption: null, columns, rows }] };
    const [read = []] = (await writeSpreadsheet(makeWorkbook(sheet))).rows;
    expect(
      read
        .slice(2)
        .flat()
        .map(({ value }) => value),
    ).toEqual([1.5, 45457]);
  });

  it('ends text beyond the limit of a cell with an ellipsis, after a whole character', async () => {
    const [letters, family, fits] = await writeColumn(
      column('text'),
      'ộ'.repeat(40_000),
      `${'a'.repeat(32_760)}👨‍👩‍👧👨‍👩‍👧`,
      'b'.repeat(32_767),
    );
    expect(letters?.value).toBe(`${'ộ'.repeat(32_766)}…`);
    expect(family?.value).toBe(`${'a'.repeat(32_760)}…`);
    expect(fits?.value).toBe('b'.repeat(32_767));
  });
});

describe('OUT-09 text that looks like a formula', () => {
  const texts = [
    '=1+1',
    '+84',
    '-5',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    '\n=1',
    '  =1',
    '\u00A0=1',
    '＝1',
    '\u200E=1',
    // The apostrophe that guards a formula in CSV; here it is ordinary text.
    "'=1",
    "a;'=1",
  ];

  it('is text, with a style that keeps it text when its cell is edited', async () => {
    for (const cell of await writeColumn(column('text'), ...texts)) {
      expect(typeof cell.value).toBe('string');
      // Format 49 is "@": text.
      expect([cell.quoted, cell.format]).toEqual([true, '49']);
    }
  });

  it('other text does not have this style', async () => {
    const cells = await writeColumn(column('text'), 'a=1', '07/KH-UBND', '“=1”', '');
    expect(cells.map(({ quoted }) => quoted)).toEqual([false, false, false, false]);
  });

  it('does not become a formula in any cell of a workbook', async () => {
    const table = { ...textTable(...texts), caption: '=1+1' };
    const sheet = { name: '=1', title: '=1\n+1', tables: [table] };
    const { parts } = await writeSpreadsheet({ sheets: [sheet], properties: { title: '=1', agency: '=1' } });
    expect(Object.values(parts).join('')).not.toMatch(/<f[ >]|t="str"/);
  });
});

describe('a workbook is refused', () => {
  const refused = (one: ValueColumn, ...values: readonly Value[]) =>
    writeXlsx(makeWorkbook(makeSheet({ caption: null, columns: [one], rows: [{ values }] })));

  it.each([
    ['number', NaN],
    ['number', Infinity],
    ['number', '12'],
    ['percent', '50%'],
    ['text', 12],
    ['date', '2024-02-30'],
    ['date', 45457],
  ] as const)('if a %s column contains %p', async (kind, value) => {
    await expect(refused(column(kind), value as Value)).rejects.toThrow('In the column "Giá trị"');
  });

  it('if a row does not fit the columns', async () => {
    await expect(refused(column('text'), 'a', 'b')).rejects.toThrow('2 values does not fit 1 columns');
  });

  it('if it has no sheet', async () => {
    await expect(writeXlsx(makeWorkbook())).rejects.toThrow('at least one sheet');
  });

  it('if a table has more rows than a tab allows', async () => {
    const [row = { values: [] }] = listTable.rows;
    const rows = new Array<typeof row>(1_048_576).fill(row);
    await expect(writeXlsx(makeWorkbook(makeSheet({ ...listTable, rows })))).rejects.toThrow(
      'room for 1048576 rows',
    );
  });
});
