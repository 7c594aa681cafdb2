import type { Block, Table } from '../src';
import { findLook } from './support/look';
import { sampleReport } from './support/sampleReport';
import { blocks, readCells, paragraphReading, paragraphs, readText, write } from './support/wordFile';
import { child, descendants, type XmlElement } from './support/xml';

const row = (...texts: readonly string[]): Table['rows'][number] => ({
  cells: texts.map((text) => [{ text }]),
});

const articles: Table = {
  kind: 'table',
  caption: 'Bảng 1. Tin, bài',
  columns: [
    { header: 'Thể loại', share: 0.5, align: 'left' },
    { header: 'Kỳ này', share: 0.25, align: 'center' },
    { header: 'Kỳ trước', share: 0.25, align: 'right' },
  ],
  rows: [row('Tin', '30', '25'), row('Bài', '12', '6'), { ...row('Tổng số', '42', '31'), emphasis: true }],
};
const after: Block = { kind: 'paragraph', content: [{ text: 'Sau bảng' }] };

const writeBody = async (...body: readonly Block[]) => {
  const file = await write({ ...sampleReport, body });
  // The first table is the letterhead, the last the signature.
  const tables = blocks(file.body).filter(({ name }) => name === 'w:tbl');
  return { file, tables: tables.slice(1, -1) };
};
const writeTable = async (...body: readonly Block[]) => {
  const { file, tables } = await writeBody(...body);
  const [table] = tables;
  if (!table) throw new Error('No table was written.');
  return { file, table };
};
const rowHas = (one: XmlElement, property: string): boolean =>
  child(child(one, 'w:trPr'), property) !== undefined;

describe('a table', () => {
  it('has explicit column widths that fill the text', async () => {
    const { table } = await writeTable(articles, after);
    const widths = ['4677', '2339', '2338'];
    expect(descendants(table, 'w:gridCol').map(({ attributes }) => attributes['w:w'])).toEqual(widths);
    for (const cells of readCells(table))
      expect(cells.map((cell) => child(child(cell, 'w:tcPr'), 'w:tcW')?.attributes)).toEqual(
        widths.map((width) => ({ 'w:type': 'dxa', 'w:w': width })),
      );
    const properties = child(table, 'w:tblPr');
    expect(child(properties, 'w:tblW')?.attributes).toEqual({ 'w:type': 'dxa', 'w:w': '9354' });
    expect(child(properties, 'w:tblLayout')?.attributes).toEqual({ 'w:type': 'fixed' });
  });

  it('repeats its header row on each page and does not break that row', async () => {
    const { table } = await writeTable(articles, after);
    const rows = descendants(table, 'w:tr');
    expect(rows.map((one) => rowHas(one, 'w:tblHeader'))).toEqual([true, false, false, false]);
    expect(rows.map((one) => rowHas(one, 'w:cantSplit'))).toEqual([true, false, false, false]);
  });

  it('aligns its cells as its columns specify, with the header and the total bold', async () => {
    const { file, table } = await writeTable(articles, after);
    const looks = readCells(table).map((cells) =>
      cells.flatMap(paragraphs).map((one) => {
        const { alignment, bold, size } = findLook(file, one);
        return `${readText(one)} ${alignment} ${size}${bold ? ' bold' : ''}`;
      }),
    );
    expect(looks).toEqual([
      ['Thể loại center 26 bold', 'Kỳ này center 26 bold', 'Kỳ trước center 26 bold'],
      ['Tin left 26', '30 center 26', '25 right 26'],
      ['Bài left 26', '12 center 26', '6 right 26'],
      ['Tổng số left 26 bold', '42 center 26 bold', '31 right 26 bold'],
    ]);
  });

  it('has its caption above it, centred and italic, and stays on the page of the paragraph that introduces it', async () => {
    const lead: Block = { kind: 'paragraph', content: [{ text: 'Cụ thể như sau:' }] };
    const { file } = await writeTable(lead, articles, after);
    const order = blocks(file.body).map((one) => (one.name === 'w:tbl' ? 'table' : readText(one)));
    const caption = order.indexOf('Bảng 1. Tin, bài');
    expect(order.slice(caption - 1, caption + 2)).toEqual(['Cụ thể như sau:', 'Bảng 1. Tin, bài', 'table']);
    expect(findLook(file, paragraphReading(file, 'Cụ thể như sau:')).keepNext).toBe(true);
    expect(findLook(file, paragraphReading(file, 'Bảng 1. Tin, bài'))).toMatchObject({
      alignment: 'center',
      italic: true,
      bold: false,
      keepNext: true,
    });
  });

  it('keeps its first two rows with its header and its total with the row before', async () => {
    const long: Table = {
      ...articles,
      rows: [row('Tin', '30', '25'), row('Ảnh', '1', '1'), ...articles.rows],
    };
    const { file, table } = await writeTable(long, after, after, after);
    const kept = readCells(table).map((cells) =>
      cells.flatMap(paragraphs).map((one) => findLook(file, one).keepNext),
    );
    expect(kept).toEqual([
      [true, true, true],
      [true, true, true],
      [false, false, false],
      [false, false, false],
      [true, true, true],
      [false, false, false],
    ]);
  });

  it('names a group of rows in one cell across all columns, bold, on the page of the first of them', async () => {
    const grouped: Table = {
      ...articles,
      rows: [...articles.rows, { cells: [[{ text: 'Cùng kỳ' }]], group: true }, ...articles.rows],
    };
    const { file, table } = await writeTable(grouped, after, after);
    const [cell, ...others] = readCells(table)[4] ?? [];
    expect(others).toEqual([]);
    const properties = cell && child(cell, 'w:tcPr');
    expect(child(properties, 'w:tcW')?.attributes['w:w']).toBe('9354');
    expect(child(properties, 'w:gridSpan')?.attributes).toEqual({ 'w:val': '3' });
    const [text] = cell ? paragraphs(cell) : [];
    expect(text && findLook(file, text)).toMatchObject({ bold: true, alignment: 'left', keepNext: true });
  });

  it('is refused if the name of a group is in more than one cell', async () => {
    await expect(writeBody({ ...articles, rows: [{ ...row('Tin', '', ''), group: true }] })).rejects.toThrow(
      RangeError,
    );
  });

  it('at the end of the text stays with the signature', async () => {
    const { file, table } = await writeTable(articles);
    const last = readCells(table).at(-1)?.flatMap(paragraphs) ?? [];
    expect(last.map((one) => findLook(file, one).keepNext)).toEqual([true, true, true]);
    const around = blocks(file.body);
    const gap = around[around.indexOf(table) + 1];
    expect(gap && findLook(file, gap).keepNext).toBe(true);
  });

  it('never touches the next table, because Word would merge them', async () => {
    const { file, tables } = await writeBody(articles, articles);
    expect(tables).toHaveLength(2);
    const names = blocks(file.body).map(({ name }) => name);
    expect(names.some((name, index) => name === 'w:tbl' && names[index + 1] === 'w:tbl')).toBe(false);
  });

  it('may have no rows and no caption', async () => {
    const { table } = await writeTable({ kind: 'table', columns: articles.columns, rows: [] }, after);
    expect(descendants(table, 'w:tr')).toHaveLength(1);
  });

  it.each([[row('Tin', '30')], [row('Tin', '30', '25', '1')]])(
    'refuses a row whose number of cells differs from the columns',
    async (wrong) => {
      await expect(writeBody({ ...articles, rows: [wrong] })).rejects.toThrow(RangeError);
    },
  );
});
