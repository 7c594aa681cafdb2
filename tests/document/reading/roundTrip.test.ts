import fc from 'fast-check';

import { writeCsv, writePreparedWorkbook, writeXlsx, type Value, type ValueColumn } from 'nd30-document';
import { readTabular, type ReadCell } from '../../../src/plugins/cchc-report/server/src/importing/reading';
import { anyTable, plain, trickyText } from '../../../src/packages/nd30-document/tests/support/anyTable';
import { makeWorkbook } from '../../../src/packages/nd30-document/tests/support/sampleWorkbook';
import {
  makePrepared,
  samplePrepared,
} from '../../../src/packages/nd30-document/tests/support/samplePrepared';

jest.setTimeout(60_000);

const blank = (cell: ReadCell) => cell === null || (typeof cell === 'string' && cell.trim() === '');

/** Rows as a reader gives them: texts of nothing but space are nothing, the empty end of a row and empty rows are left out. */
const asRead = (rows: readonly (readonly ReadCell[])[]) =>
  rows.flatMap((row, index) => {
    const cells = row.map((cell) => (blank(cell) ? null : cell));
    const last = cells.findLastIndex((cell) => cell !== null);
    return last < 0 ? [] : [{ number: index + 1, cells: cells.slice(0, last + 1) }];
  });

function expected(value: Value, { kind }: ValueColumn): ReadCell {
  if (value === null) return null;
  if (kind === 'text') return plain(String(value));
  return kind === 'date' ? { date: String(value) } : Number(value) + 0;
}

const HEADERS = [
  'Mã thủ tục *',
  'Tên thủ tục hành chính *',
  'Mức độ',
  'Kênh',
  'Ngày ban hành *',
  'Lượt xem',
  'Mức độ cũ',
];

describe('OUT-02 what our writers write is read back as it was', () => {
  it('a workbook', async () => {
    await fc.assert(
      fc.asyncProperty(anyTable, async (table) => {
        const bytes = await writeXlsx(makeWorkbook({ name: 'Bảng', title: 'Danh mục', tables: [table] }));
        const { sheets } = await readTabular(bytes, 'a.xlsx');
        expect(sheets).toEqual([
          {
            name: 'Bảng',
            rows: asRead([
              ['Danh mục'],
              ...(table.caption === null ? [] : [[plain(table.caption)]]),
              table.columns.map(({ header }) => plain(header)),
              ...table.rows.map(({ values }) =>
                table.columns.map((column, index) => expected(values[index] ?? null, column)),
              ),
            ]),
          },
        ]);
      }),
      { numRuns: 100 },
    );
  });

  it('CSV, with formulas and apostrophes', async () => {
    const text = fc.oneof(trickyText, fc.stringMatching(/^[' \t\n=+;,"a-]{0,6}$/));
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(text, { maxLength: 5 }), { maxLength: 8 }), async (rows) => {
        const table = [['Mã', 'Tên'], ...rows];
        const { sheets } = await readTabular(writeCsv(table), 'a.csv');
        const kept = table.map((row) => row.map((cell) => plain(cell, false)));
        expect(sheets[0]?.rows).toEqual(asRead(kept));
      }),
      { numRuns: 300 },
    );
  });

  it('a workbook that is to be filled in: its visible sheets, the one to fill in first', async () => {
    await fc.assert(
      fc.asyncProperty(trickyText, async (text) => {
        const { sheets } = await readTabular(await writePreparedWorkbook(makePrepared(text)), 'a.xlsx');
        expect(sheets).toHaveLength(2);
        expect(sheets[0]?.rows).toEqual(asRead([[`${plain(text)} *`, plain(text), plain(text)]]));
      }),
      { numRuns: 60 },
    );
  });

  it('a workbook to be filled in is read as its header and its guide, without the hidden sheet of choices', async () => {
    const { sheets } = await readTabular(await writePreparedWorkbook(samplePrepared), 'mau.xlsx');
    expect(sheets.map(({ name }) => name)).toEqual(['Thủ tục', 'Hướng dẫn']);
    expect(sheets[0]?.rows).toEqual([{ number: 1, cells: HEADERS }]);
    expect(sheets[1]?.rows.map(({ cells }) => cells)).toEqual(
      expect.arrayContaining([
        ['Mỗi dòng là một thủ tục.'],
        ['Ngày ban hành *', 'Có', 'Ngày ký', null, '14/06/2024'],
      ]),
    );
  });
});
