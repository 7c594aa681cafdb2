import { writeXlsx } from 'nd30-document';
import { readTabular } from '../reading';
import type { ReadCell } from '../model';
import { refusedWorkbook } from './refusedWorkbook';

/** The cells of one refused row as they are read again from the file that is given back. */
const readAgain = async (cells: readonly ReadCell[], days: readonly number[] = []): Promise<unknown> => {
  const row = {
    number: 7,
    cells,
    takeFile: false,
    outcome: 'refused',
    problems: [
      { field: null, code: 'repeated', message: 'Trùng' },
      { field: null, code: 'merged', message: 'Gộp' },
    ],
    conflicts: null,
    documentId: null,
  } as const;
  const headings = cells.map((_cell, index) => `Cột ${index + 1}`);
  const refused = { headings, days: new Set(days), rows: [row] };
  const bytes = await writeXlsx(refusedWorkbook(refused, 'Các dòng', 'Xã'));
  const { sheets } = await readTabular(bytes, 'a.xlsx');
  return sheets[0]?.rows[2]?.cells;
};

test('a refused row comes back as it stood: its numbers numbers, its days days, its lines lines', async () => {
  const typed: readonly ReadCell[] = [
    1.00444,
    12.345,
    2024,
    { date: '2024-02-26' },
    '26/02/2024',
    '0.500',
    'Ảnh | https://a.vn/1\nBiên bản',
    "- Giấy tờ\n'=1",
    null,
    'Tin',
  ];
  expect(await readAgain(typed)).toEqual([7, 'Trùng\nGộp', ...typed]);
});

test('of a workbook that counts from 1904 a number stays one, and a day the day it was', async () => {
  const cell = { number: 43_886, asDate: '2024-02-26' };
  expect(await readAgain([cell, cell], [1])).toEqual([7, 'Trùng\nGộp', 43_886, { date: '2024-02-26' }]);
});

test('what a file cannot hold as it stood is named', async () => {
  expect(await readAgain([{ formula: true }, { merged: true }, { error: '#REF!' }])).toEqual([
    7,
    'Trùng\nGộp',
    '(công thức)',
    '(ô gộp)',
    '#REF!',
  ]);
});
