import { cellsOf, refusal } from './support/reading';
import { rawWorkbook, textRow, type RawSheet } from './support/rawWorkbook';

const withData = (data: string, after = ''): Uint8Array => rawWorkbook({ sheets: [{ data, after }] });
const cell = (place: string) => `<c r="${place}"><v>1</v></c>`;
const copies = (count: number, text: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => text(index)).join('');

describe('OUT-12 a sheet that no spreadsheet holds, or that is endless, is refused', () => {
  it.each<[string, () => Uint8Array, string]>([
    ['a shared text there is not', () => withData('<row><c t="s"><v>0</v></c></row>'), 'import_xml_invalid'],
    ['a shared text of no number', () => withData('<row><c t="s"><v>-1</v></c></row>'), 'import_xml_invalid'],
    ['a number that is none', () => withData('<row><c><v>1 2</v></c></row>'), 'import_xml_invalid'],
    ['a number without end', () => withData('<row><c><v>1e999</v></c></row>'), 'import_xml_invalid'],
    ['a cell of another row', () => withData(`<row r="2">${cell('A1')}</row>`), 'import_xml_invalid'],
    ['a cell twice', () => withData(`<row>${cell('A1')}${cell('A1')}</row>`), 'import_xml_invalid'],
    ['a row twice', () => withData(textRow(2, 'a') + textRow(2, 'b')), 'import_xml_invalid'],
    ['a row below the last', () => withData('<row r="1048577"/>'), 'import_xml_invalid'],
    ['a place that is none', () => withData(`<row>${cell('1A')}</row>`), 'import_xml_invalid'],
    [
      'a merge of no place',
      () => withData(textRow(1, 'a'), '<mergeCells><mergeCell ref="B2:A1"/></mergeCells>'),
      'import_xml_invalid',
    ],
    ['a value in column XFD', () => withData(`<row r="1">${cell('XFD1')}</row>`), 'import_too_wide'],
    [
      'a row of a hundred thousand cells',
      () => withData(`<row>${'<c/>'.repeat(100_000)}</row>`),
      'import_too_wide',
    ],
    [
      '20,001 rows',
      () => withData(copies(20_002, () => '<row><c><v>1</v></c></row>')),
      'import_too_many_rows',
    ],
    ['a long text', () => withData(textRow(1, 'x'.repeat(32_768))), 'import_cell_too_long'],
    [
      'a long shared text',
      () => rawWorkbook({ sheets: [{ data: '' }], strings: `<si><t>${'x'.repeat(32_768)}</t></si>` }),
      'import_cell_too_long',
    ],
    [
      'one shared text in very many cells',
      () =>
        rawWorkbook({
          sheets: [{ data: copies(1000, () => '<row><c t="s"><v>0</v></c></row>') }],
          strings: `<si><t>${'x'.repeat(32_000)}</t></si>`,
        }),
      'import_too_long',
    ],
    [
      'one text merged over very many rows',
      () =>
        withData(
          `<row><c t="inlineStr"><is><t>${'x'.repeat(32_000)}</t></is></c><c><v>1</v></c></row>` +
            copies(1000, () => '<row><c/><c><v>1</v></c></row>'),
          '<mergeCells><mergeCell ref="A1:A1048576"/></mergeCells>',
        ),
      'import_too_long',
    ],
    [
      'very many merges of one place',
      () =>
        withData(
          copies(1000, () => '<row><c><v>1</v></c></row>'),
          `<mergeCells>${'<mergeCell ref="A1:A1048576"/>'.repeat(10_000)}</mergeCells>`,
        ),
      'import_too_long',
    ],
    [
      'one sheet under very many names',
      () => {
        const sheets: RawSheet[] = Array.from({ length: 51 }, () => ({ data: '' }));
        return rawWorkbook({ sheets });
      },
      'import_too_many_sheets',
    ],
    ['no rows', () => withData(''), 'import_empty'],
    [
      'rows in hidden sheets alone',
      () => rawWorkbook({ sheets: [{ data: textRow(1, 'a'), state: 'hidden' }] }),
      'import_empty',
    ],
  ])('%s', async (_, make, code) => {
    expect(await refusal(make())).toBe(code);
  });

  it.each<[string, Parameters<typeof refusal>[2]]>([
    ['elements', { scannedElements: 5 }],
    ['cells', { cells: 3 }],
    ['shared texts', { sharedStrings: 1 }],
    ['merged ranges', { mergedRanges: 1 }],
    ['styles', { styles: 1 }],
  ])('with more %s than allowed', async (_, limits) => {
    const bytes = rawWorkbook({
      sheets: [
        {
          data: textRow(1, 'a', 'b') + textRow(2, 'c', 'd'),
          after: '<mergeCells><mergeCell ref="A5:A6"/><mergeCell ref="B5:B6"/></mergeCells>',
        },
      ],
      strings: '<si/><si/>',
      styles: '<cellXfs><xf/><xf/></cellXfs>',
    });
    expect(await refusal(bytes, 'a.xlsx', limits)).toBe('import_too_long');
    expect(await refusal(bytes)).toBe('read');
  });

  it('but a sheet may have a million rows and sixteen thousand columns that hold nothing', async () => {
    const looks = Array.from({ length: 2000 }, (_, index) => `<row r="${index + 3}"><c s="1"/></row>`).join(
      '',
    );
    const last = `<row r="1048576"><c r="XFD1048576" s="1"/></row>`;
    const bytes = withData(textRow(1, 'a') + looks + last);
    expect(await cellsOf(bytes)).toEqual([['a']]);
  });
});
