import { readTabular } from '../../../src/plugins/cchc-report/server/src/importing/reading';
import { cellsOf, rowOf } from './support/reading';
import { rawWorkbook, textRow, type RawWorkbook } from './support/rawWorkbook';

const M = { merged: true };

/** Styles 6: a duration, 7: text that was typed behind an apostrophe, 8: a built-in duration; 0: general, 1: built-in date, 2: dd/mm/yyyy, 3: hours, 4: colour and text that hold d, m and y, 5: Vietnamese words. */
const styles =
  '<numFmts count="5"><numFmt numFmtId="168" formatCode="[h]:mm"/><numFmt numFmtId="164" formatCode="dd/mm/yyyy;@"/><numFmt numFmtId="165" formatCode="h:mm"/>' +
  '<numFmt numFmtId="166" formatCode="[Red]0&quot; dym&quot;"/>' +
  '<numFmt numFmtId="167" formatCode="&quot;ngày &quot;d&quot; tháng &quot;m"/></numFmts>' +
  '<cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>' +
  `<cellXfs>${[0, 14, 164, 165, 166, 167, 168].map((id) => `<xf numFmtId="${id}"/>`).join('')}` +
  '<xf numFmtId="0" quotePrefix="1"/><xf numFmtId="46"/></cellXfs>' +
  '<dxfs><dxf><numFmt numFmtId="0" formatCode="dd/mm/yyyy"/></dxf></dxfs>';

const number = (value: string, style: number) => `<c s="${style}"><v>${value}</v></c>`;

describe('a workbook is read as its reader sees it', () => {
  it.each<[string, string, number, unknown]>([
    ['14/6/2024 by a built-in format', '45457', 1, { date: '2024-06-14' }],
    ['by a format of its own', '45457', 2, { date: '2024-06-14' }],
    ['with an hour', '45457.75', 2, { date: '2024-06-14' }],
    ['a second before midnight', '45457.999988', 2, { date: '2024-06-14' }],
    ['with Vietnamese words', '45457', 5, { date: '2024-06-14' }],
    ['the first day', '1', 1, { date: '1900-01-01' }],
    ['28/02/1900', '59', 1, { date: '1900-02-28' }],
    ['29/02/1900, which never was', '60', 1, 60],
    ['01/3/1900', '61', 1, { date: '1900-03-01' }],
    ['29/02/2000', '36585', 1, { date: '2000-02-29' }],
    ['the last day', '2958465', 1, { date: '9999-12-31' }],
    ['a day after the last', '2958466', 1, 2958466],
    ['an hour without a day', '0.5', 1, 0.5],
    ['before the first day', '-1', 1, -1],
    ['hours', '45457', 3, 45457],
    ['a colour and words', '45457', 4, 45457],
    ['a duration', '45457.5', 6, 45457.5],
    ['a duration by a built-in format', '45457.5', 8, 45457.5],
    ['a plain number', '45457', 0, 45457],
    ['no such style', '45457', 99, 45457],
    ['a number with an exponent', '1.5E3', 0, 1500],
  ])('day: %s', async (_, value, style, expected) => {
    expect(await rowOf(number(value, style), { styles })).toEqual([expected]);
  });

  it.each<[string, unknown]>([
    ['0', { date: '1904-01-01' }],
    ['43995', { date: '2024-06-14' }],
    ['2957003', { date: '9999-12-31' }],
    ['2957004', 2957004],
  ])('day %s of a workbook that counts from 1904', async (value, expected) => {
    const properties = '<workbookPr date1904="1"/>';
    expect(await rowOf(number(value, 1), { styles, properties })).toEqual([expected]);
  });

  it('a number of such a workbook that has lost its look is told with the day it would be', async () => {
    const properties = '<workbookPr date1904="1"/>';
    expect(await rowOf(number('43995', 0) + number('-1', 0), { styles, properties })).toEqual([
      { number: 43995, asDate: '2024-06-14' },
      -1,
    ]);
  });

  it('a text without the apostrophe that guards it in CSV, unless the cell says that it was typed so', async () => {
    const text = (style: number) => `<c s="${style}" t="inlineStr"><is><t>'- Giấy tờ;'=1</t></is></c>`;
    expect(await rowOf(text(0) + text(7), { styles })).toEqual(['- Giấy tờ;=1', "'- Giấy tờ;'=1"]);
  });

  it('every type of cell, the strict form too', async () => {
    const cells =
      '<c t="s"><v>1</v></c><c t="inlineStr"><is><t>trong ô</t></is></c><c t="str"><v>chuỗi</v></c><c t="b"><v>1</v></c>' +
      '<c t="b"><v>0</v></c><c t="e"><v>#REF!</v></c><c><v>07</v></c><c t="d"><v>2024-06-14T00:00:00</v></c>' +
      '<c t="d"><v>2024-02-30</v></c><c t="inlineStr"><is><t>14/6/2024</t></is></c>';
    const strings = '<si><t>không</t></si><si><t>chung</t></si>';
    const expected = [
      'chung',
      'trong ô',
      'chuỗi',
      true,
      false,
      { error: '#REF!' },
      7,
      { date: '2024-06-14' },
      '2024-02-30',
      '14/6/2024',
    ];
    expect(await rowOf(cells, { strings })).toEqual(expected);
    expect(await rowOf(cells, { strings, strict: true })).toEqual(expected);
  });

  it('text of several runs, without how it is read aloud, in NFC, its spaces and breaks kept', async () => {
    const strings =
      '<si><r><rPr><b/></rPr><t xml:space="preserve">Ủy ban </t></r><r><t>nhân dân</t></r><rPh sb="0" eb="1"><t>x</t></rPh></si>' +
      '<si><t xml:space="preserve">  hai_x000D_\ndòng &amp; _x005F_x0041_ _x0041_ </t></si>' +
      '<si><t>U\u0309y ban\u200e_x0000_</t></si><si/>';
    expect(
      await rowOf([0, 1, 2, 3].map((place) => `<c t="s"><v>${place}</v></c>`).join(''), { strings }),
    ).toEqual(['Ủy ban nhân dân', '  hai\r\ndòng & _x0041_ A ', 'Ủy ban']);
  });

  it('no computed value is believed, those of shared formulas and of a formula of several cells neither', async () => {
    const data =
      '<row r="1"><c r="A1"><f>1+1</f><v>2</v></c><c r="B1" t="str"><f t="shared" ref="B1:B2" si="0">C1</f><v>x</v></c>' +
      '<c r="C1"><f t="array" ref="C1:D2">A1:B2</f><v>1</v></c><c r="D1"><v>2</v></c><c r="E1"><v>5</v></c></row>' +
      '<row r="2"><c r="B2" t="str"><f t="shared" si="0"/><v>y</v></c><c r="C2"><v>3</v></c><c r="E2"><v>6</v></c></row>';
    const f = { formula: true };
    expect(await cellsOf(rawWorkbook({ sheets: [{ data }] }))).toEqual([
      [f, f, f, f, 5],
      [null, f, f, null, 6],
    ]);
  });

  it('a value merged over rows of one column holds for each of them; of a wider merge only the first cell has it', async () => {
    const data =
      textRow(1, 'Danh mục', '', 'x') +
      '<row r="2"><c r="A2" s="1"><v>45457</v></c><c r="C2"><v>1</v></c></row>' +
      '<row r="3"><c r="A3" t="inlineStr"><is><t>ẩn</t></is></c><c r="C3"><v>2</v></c></row>' +
      '<row r="5"><c r="C5"><v>3</v></c></row><row r="6"><c r="C6"><v>4</v></c></row>';
    const after =
      '<mergeCells><mergeCell ref="A1:B1"/><mergeCell ref="A2:A5"/><mergeCell ref="B3:C5"/></mergeCells>';
    const { sheets } = await readTabular(rawWorkbook({ sheets: [{ data, after }], styles }), 'a.xlsx');
    const date = { date: '2024-06-14' };
    expect(sheets[0]?.rows).toEqual([
      { number: 1, cells: ['Danh mục', M, 'x'] },
      { number: 2, cells: [date, null, 1] },
      { number: 3, cells: [date, null, M] },
      { number: 5, cells: [date, M, M] },
      { number: 6, cells: [null, null, 4] },
    ]);
  });

  it('a merge down to the last row and over all columns makes no rows and no columns', async () => {
    const after = '<mergeCells><mergeCell ref="A1:A1048576"/><mergeCell ref="B1:XFD1"/></mergeCells>';
    const data = textRow(1, 'a', 'b', 'c') + textRow(9, 'd', 'e');
    expect(await cellsOf(rawWorkbook({ sheets: [{ data, after }] }))).toEqual([
      ['a', 'b', M],
      ['a', 'e'],
    ]);
  });

  it('rows and cells without a place follow those before; empty rows and the empty end of a row are left out', async () => {
    const blank = '<c s="1"/><c t="inlineStr"><is><t> </t></is></c>';
    const data =
      `<row><c><v>1</v></c>${blank}</row><row>${blank}</row>` +
      '<row r="7"><c r="C7"><v>2</v></c><c><v>3</v></c><c r="XFD7"/></row><row><c><v>4</v></c></row>';
    const { sheets } = await readTabular(rawWorkbook({ sheets: [{ data }] }), 'a.xlsx');
    expect(sheets[0]?.rows).toEqual([
      { number: 1, cells: [1] },
      { number: 7, cells: [null, null, 2, 3] },
      { number: 8, cells: [4] },
    ]);
  });

  it('its visible sheets in their order, by their names', async () => {
    const workbook: RawWorkbook = {
      sheets: [
        { data: textRow(1, 'ẩn'), state: 'hidden' },
        { data: textRow(1, 'a'), name: 'Tin &amp; ba\u0300i' },
        { data: textRow(1, 'rất ẩn'), state: 'veryHidden' },
        { data: '' },
      ],
    };
    const { format, encoding, sheets } = await readTabular(rawWorkbook(workbook), 'tên bất kỳ');
    expect({ format, encoding }).toEqual({ format: 'xlsx', encoding: null });
    expect(sheets).toEqual([
      { name: 'Tin & bài', rows: [{ number: 1, cells: ['a'] }] },
      { name: 'Trang 4', rows: [] },
    ]);
  });
});
