import { writeXlsx, type Workbook } from '../src';
import { HOSTILE } from './support/hostile';
import {
  filledWorkbook,
  listTable,
  properties,
  sampleWorkbook,
  makeSheet,
  textTable,
  makeWorkbook,
} from './support/sampleWorkbook';
import { OFFICE_VERSIONS, validationErrors } from './support/validate';

jest.setTimeout(180_000);

const samples: readonly (readonly [string, Workbook])[] = [
  ['a list with a total', sampleWorkbook],
  [
    'several sheets, one of several tables',
    makeWorkbook(makeSheet(listTable, textTable('a')), makeSheet(listTable)),
  ],
  ['a table without rows', makeWorkbook(makeSheet({ ...listTable, rows: [] }))],
  ['a table without columns', makeWorkbook(makeSheet({ caption: null, columns: [], rows: [] }))],
  ['a sheet without tables', makeWorkbook(makeSheet())],
  ['a workbook full of hostile text', filledWorkbook(HOSTILE)],
  [
    'tabs with marks in their names',
    { sheets: [{ ...makeSheet(listTable), name: `a'b & "c" <d>! _x0041_` }], properties },
  ],
  ['formula-like text', makeWorkbook(makeSheet(textTable('=1+1', '@a', ' -1', 'x'.repeat(40_000))))],
];

describe.each(samples)('%s', (_, workbook) => {
  it('is valid for the Open XML SDK as a file of every Office version', async () => {
    const bytes = await writeXlsx(workbook);
    const errors = await Promise.all(
      OFFICE_VERSIONS.map((version) => validationErrors(bytes, version, 'xlsx')),
    );
    expect(errors.flat()).toEqual([]);
  });
});

it('the validator finds errors in a spreadsheet', async () => {
  const broken = (await writeXlsx(sampleWorkbook)).slice(0, 500);
  expect(await validationErrors(broken, 'Microsoft365', 'xlsx')).not.toEqual([]);
});
