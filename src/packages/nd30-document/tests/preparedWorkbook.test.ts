import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { writePreparedWorkbook, type PreparedWorkbook } from '../src';
import { convertFiles } from './support/convert';
import { HOSTILE } from './support/hostile';
import { preparedColumns, makePrepared, samplePrepared } from './support/samplePrepared';
import { openSpreadsheet } from './support/spreadsheet';
import { OFFICE_VERSIONS, validationErrors } from './support/validate';
import { child, descendants, parseXml } from './support/xml';

jest.setTimeout(180_000);

describe('a workbook to fill in', () => {
  it('offers choices in 10,000 rows, each list once, and refuses other text only in columns with a single choice', async () => {
    const { parts, sheets } = openSpreadsheet(await writePreparedWorkbook(samplePrepared));
    const [data] = sheets;
    if (data === undefined) throw new Error('there is no sheet');
    const found = descendants(data, 'dataValidation').map(({ attributes, ...element }) => ({
      range: attributes['sqref'],
      type: attributes['type'] ?? null,
      refuses: attributes['showErrorMessage'] === '1' ? attributes['errorStyle'] : null,
      prompt: attributes['prompt'] ?? null,
      of: child({ attributes, ...element }, 'formula1')?.children.join('') ?? null,
    }));
    const row = (column: string) => `${column}2:${column}10001`;
    expect(found).toEqual([
      { range: row('A'), type: null, refuses: null, prompt: 'Mã số, ví dụ 1.004440', of: null },
      { range: row('C'), type: 'list', refuses: 'stop', prompt: 'Chọn một mức', of: 'list_1' },
      {
        range: row('D'),
        type: 'list',
        refuses: null,
        prompt: 'Có thể ghi nhiều giá trị, cách nhau bằng dấu chấm phẩy (;).',
        of: 'list_2',
      },
      // 02/9/1945 and 31/12/2100 as days since 30/12/1899.
      { range: row('E'), type: 'date', refuses: 'warning', prompt: 'Ngày ký', of: '16682' },
      { range: row('F'), type: null, refuses: null, prompt: 'Số nguyên', of: null },
      { range: row('G'), type: 'list', refuses: 'stop', prompt: null, of: 'list_1' },
    ]);
    expect(parts['xl/workbook.xml']).toContain(
      '<definedName name="list_2">\'Danh mục\'!$B$1:$B$3</definedName>',
    );
  });

  it('keeps typed text as text, shows days as days, and freezes its header', async () => {
    const { parts, sheets } = openSpreadsheet(await writePreparedWorkbook(samplePrepared));
    const styles = parseXml(parts['xl/styles.xml'] ?? '');
    const looks = descendants(child(styles, 'cellXfs') ?? styles, 'xf');
    const formats = sheets
      .slice(0, 1)
      .flatMap((sheet) =>
        descendants(sheet, 'col').map(
          ({ attributes }) => looks[Number(attributes['style'])]?.attributes['numFmtId'],
        ),
      );
    // 49 is "@", 165 dd/mm/yyyy, 0 any number.
    expect(formats).toEqual(['49', '49', '49', '49', '165', '0', '49']);
    expect(parts['xl/worksheets/sheet1.xml']).toContain('<pane ySplit="1" topLeftCell="A2"');
    expect(parts['xl/worksheets/sheet1.xml']).not.toContain('<f>');
  });

  it('is understood by Calc, including lists and days', async () => {
    const bytes = await writePreparedWorkbook(samplePrepared);
    const { folder, remove } = await convertFiles({ mau: bytes }, 'xlsx', 'fods');
    try {
      const document = parseXml(await readFile(join(folder, 'mau.fods'), 'utf8'));
      const conditions = descendants(document, 'table:content-validation').map(
        ({ attributes }) => attributes['table:condition'] ?? '',
      );
      expect(conditions).toEqual([
        '',
        'of:cell-content-is-in-list(list_1)',
        'of:cell-content-is-in-list(list_2)',
        'of:cell-content-is-date() and cell-content-is-between(16682,73415)',
        '',
        'of:cell-content-is-in-list(list_1)',
      ]);
    } finally {
      await remove();
    }
  });

  it.each<[string, PreparedWorkbook, readonly (typeof OFFICE_VERSIONS)[number][]]>([
    ['with columns of every kind', samplePrepared, OFFICE_VERSIONS],
    ['with hostile text wherever it has text', makePrepared(HOSTILE), ['Office2007']],
    ['with nothing to choose', { ...samplePrepared, columns: preparedColumns.slice(0, 1) }, ['Office2007']],
  ])('%s has no error for the Open XML SDK, and the same bytes each time', async (_, workbook, versions) => {
    const bytes = await writePreparedWorkbook(workbook);
    const errors = await Promise.all(versions.map((version) => validationErrors(bytes, version, 'xlsx')));
    expect(errors.flat()).toEqual([]);
    expect(await writePreparedWorkbook(workbook)).toEqual(bytes);
  });

  it('has at least one column', async () => {
    await expect(writePreparedWorkbook({ ...samplePrepared, columns: [] })).rejects.toThrow(RangeError);
  });
});
