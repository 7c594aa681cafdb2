import type { ReportDocument } from '../src';
import { findLook } from './support/look';
import { issuedReport, sampleReport } from './support/sampleReport';
import {
  blocks,
  readCells,
  paragraphAfter,
  paragraphReading,
  paragraphs,
  readText,
  write,
} from './support/wordFile';
import { child, descendants, type XmlElement } from './support/xml';

/*
 * Nghị định 30/2020/NĐ-CP, Phụ lục I: ô 1-4. Widths of text are from the font's own tables, in twips:
 * "Độc lập - Tự do - Hạnh phúc" bold: 3428 in size 14, 3183 in size 13;
 * "ỦY BAN NHÂN DÂN" bold: 2448 in size 13, 2260 in size 12.
 */
const MOTTO = 'Độc lập - Tự do - Hạnh phúc';
const NATION = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM';

const presets: readonly (readonly [
  ReportDocument['preset'],
  { upper: number; lower: number; motto: number; issuer: number },
])[] = [
  ['14', { upper: 26, lower: 28, motto: 3428, issuer: 2448 }],
  ['13', { upper: 24, lower: 26, motto: 3183, issuer: 2260 }],
];

const table = async (document: ReportDocument) => {
  const file = await write(document);
  const [first] = blocks(file.body);
  if (first?.name !== 'w:tbl') throw new Error('The file does not begin with the letterhead.');
  const [[issuer, nation] = [], [number, place] = []] = readCells(first);
  if (!issuer || !nation || !number || !place)
    throw new Error('The letterhead has not two rows of two cells.');
  return { file, table: first, issuer, nation, number, place };
};

const readWidth = (cell: XmlElement): number =>
  Number(child(child(cell, 'w:tcPr'), 'w:tcW')?.attributes['w:w']);

describe.each(presets)('the head of page 1 in size %s', (preset, sizes) => {
  const document: ReportDocument = { ...sampleReport, preset };

  it('has two columns of about 42 and 58 % without borders', async () => {
    const { table: head, issuer, nation } = await table(document);
    const [left, right] = [readWidth(issuer), readWidth(nation)];
    // A4 minus 30 mm and 15 mm.
    expect(left + right).toBe(9354);
    expect(left / 9354).toBeCloseTo(0.42, 1);
    expect(descendants(head, 'w:gridCol').map(({ attributes }) => Number(attributes['w:w']))).toEqual([
      left,
      right,
    ]);
    const borders = child(child(head, 'w:tblPr'), 'w:tblBorders');
    expect(borders?.children).toHaveLength(6);
    for (const border of borders ? blocks(borders) : []) expect(border.attributes['w:val']).toBe('none');
  });

  it('ô 1: has quốc hiệu in capitals, upright bold, and tiêu ngữ under it, both single-spaced and centred', async () => {
    const { file, nation } = await table(document);
    const [first, second] = paragraphs(nation);
    expect([first, second].map((one) => one && readText(one))).toEqual([NATION, MOTTO]);
    const look = {
      bold: true,
      italic: false,
      alignment: 'center',
      line: 240,
      lineRule: 'auto',
      before: 0,
      after: 0,
    };
    expect(findLook(file, paragraphReading(file, NATION))).toMatchObject({ ...look, size: sizes.upper });
    expect(findLook(file, paragraphReading(file, MOTTO))).toMatchObject({ ...look, size: sizes.lower });
  });

  it('ô 1: has a line under tiêu ngữ as long as its text', async () => {
    const { file, nation } = await table(document);
    const line = paragraphAfter(file, paragraphReading(file, MOTTO));
    const { left, right } = findLook(file, line);
    expect(readText(line)).toBe('');
    expect(child(child(child(line, 'w:pPr'), 'w:pBdr'), 'w:top')?.attributes['w:val']).toBe('single');
    expect(left).toBe(right);
    expect(Math.abs(readWidth(nation) - left - right - sizes.motto)).toBeLessThanOrEqual(2);
  });

  it('ô 2: has the issuer in capitals, bold, centred, with a line of 1/3 to 1/2 of its longest line', async () => {
    const { file, issuer } = await table(document);
    const [first, second, line] = paragraphs(issuer);
    if (!first || !second || !line) throw new Error('The issuer has not two lines and a rule.');
    expect([readText(first), readText(second), readText(line)]).toEqual([
      'ỦY BAN NHÂN DÂN',
      'XÃ ÍCH HẬU',
      '',
    ]);
    for (const name of [first, second])
      expect(findLook(file, name)).toMatchObject({
        bold: true,
        italic: false,
        alignment: 'center',
        size: sizes.upper,
        line: 240,
        after: 0,
      });
    const { left, right } = findLook(file, line);
    const length = readWidth(issuer) - left - right;
    expect(child(child(child(line, 'w:pPr'), 'w:pBdr'), 'w:top')?.attributes['w:val']).toBe('single');
    expect(left).toBe(right);
    expect(length).toBeGreaterThanOrEqual(sizes.issuer / 3);
    expect(length).toBeLessThanOrEqual(sizes.issuer / 2);
  });

  it('ô 3 and 4: has number and date in one row, 13 upright and 13-14 italic, both centred', async () => {
    const { file, number, place } = await table(document);
    const [numberLine] = paragraphs(number);
    const [dateLine] = paragraphs(place);
    if (!numberLine || !dateLine) throw new Error('Number or date is missing.');
    expect(readText(numberLine)).toBe(`Số:${' '.repeat(10)}/BC-UBND`);
    expect(readText(dateLine)).toBe(`Ích Hậu, ngày${' '.repeat(7)}tháng 6 năm 2024`);
    expect(findLook(file, numberLine)).toMatchObject({
      size: 26,
      bold: false,
      italic: false,
      alignment: 'center',
    });
    expect(findLook(file, dateLine)).toMatchObject({
      size: sizes.lower,
      bold: false,
      italic: true,
      alignment: 'center',
    });
  });
});

describe('the letterhead', () => {
  it('ô 3 and 4: of an issued report has its number and date, padded according to the decree', async () => {
    const { number, place } = await table(issuedReport);
    expect(readText(number)).toBe('Số: 07/BC-UBND');
    expect(readText(place)).toBe('Ích Hậu, ngày 05 tháng 6 năm 2024');
  });

  it('ô 2: prints a superior agency above the issuer in capitals, not bold', async () => {
    const { file, issuer } = await table({
      ...sampleReport,
      issuer: { superior: 'Ủy ban nhân dân tỉnh Hà Tĩnh', lines: ['Sở Nội vụ'] },
    });
    const [superior, name] = paragraphs(issuer);
    if (!superior || !name) throw new Error('Superior or issuer is missing.');
    expect([readText(superior), readText(name)]).toEqual(['ỦY BAN NHÂN DÂN TỈNH HÀ TĨNH', 'SỞ NỘI VỤ']);
    expect(findLook(file, superior)).toMatchObject({ bold: false, alignment: 'center', size: 26 });
    expect(findLook(file, name)).toMatchObject({ bold: true, alignment: 'center', size: 26 });
  });

  it('ô 2: keeps a long name clear of quốc hiệu, without a short last line', async () => {
    const { file, issuer } = await table({
      ...sampleReport,
      issuer: { lines: ['Văn phòng Hội đồng nhân dân và Ủy ban nhân dân xã Đông Kinh'] },
    });
    const [name] = paragraphs(issuer);
    const { left = 0, right = 0 } = name ? findLook(file, name) : {};
    expect(left).toBe(right);
    expect(left).toBeGreaterThanOrEqual(100);
  });

  it('ô 4: a place and date too long for a line has no short last line', async () => {
    const { file, place } = await table({ ...issuedReport, place: 'Phường Nguyễn Thị Minh Khai' });
    const [line] = paragraphs(place);
    const { left = 0, right = 0 } = line ? findLook(file, line) : {};
    expect(left).toBe(right);
    expect(left).toBeGreaterThan(0);
  });
});

describe('ô 10b, the urgency', () => {
  it.each([
    ['urgent', 'KHẨN', 20],
    ['very-urgent', 'THƯỢNG KHẨN', 40],
    ['most-urgent', 'HỎA TỐC', 30],
  ] as const)('%s is "%s" in a frame of %d mm below the number', async (urgency, words, millimetres) => {
    const { file, number } = await table({ ...sampleReport, urgency });
    const [, mark] = paragraphs(number);
    if (!mark) throw new Error('There is no mark.');
    expect(readText(mark)).toBe(words);
    const look = findLook(file, mark);
    expect(look).toMatchObject({
      size: 28,
      bold: true,
      italic: false,
      alignment: 'center',
      colour: 'FF0000',
    });
    const frame = child(child(mark, 'w:pPr'), 'w:pBdr');
    expect(frame && blocks(frame).map(({ attributes }) => attributes['w:val'])).toEqual(
      Array.from({ length: 4 }, () => 'single'),
    );
    const width = readWidth(number) - look.left - look.right;
    expect(Math.abs(width - (millimetres / 25.4) * 1440)).toBeLessThanOrEqual(2);
  });

  it('is not printed if a report has none', async () => {
    const { number } = await table(sampleReport);
    expect(paragraphs(number)).toHaveLength(1);
  });
});
