import { findLook } from './support/look';
import { sampleReport } from './support/sampleReport';
import { paragraphAfter, paragraphReading, paragraphs, readText, write } from './support/wordFile';
import { child } from './support/xml';

const SUBJECT = 'Kết quả công tác tuyên truyền cải cách hành chính 6 tháng đầu năm 2024';

describe.each([
  // The width of the subject in bold, in twips, from the font's tables.
  ['14', 28, 8774],
  ['13', 26, 8148],
] as const)('ô 5a, the title in size %s', (preset, size, width) => {
  it('is BÁO CÁO, and right below it the subject, both centred, upright and bold', async () => {
    const file = await write({ ...sampleReport, preset });
    const type = paragraphReading(file, 'BÁO CÁO');
    expect(readText(paragraphAfter(file, type))).toBe(SUBJECT);
    for (const text of ['BÁO CÁO', SUBJECT])
      expect(findLook(file, paragraphReading(file, text))).toMatchObject({
        size,
        bold: true,
        italic: false,
        alignment: 'center',
        keepNext: true,
      });
  });

  it('has a centred line below of 1/3 to 1/2 of the text', async () => {
    const file = await write({ ...sampleReport, preset });
    const line = paragraphAfter(file, paragraphReading(file, SUBJECT));
    const { left, right } = findLook(file, line);
    const length = 9354 - left - right;
    expect(readText(line)).toBe('');
    expect(child(child(child(line, 'w:pPr'), 'w:pBdr'), 'w:top')?.attributes['w:val']).toBe('single');
    expect(left).toBe(right);
    expect(length).toBeGreaterThanOrEqual(width / 3);
    expect(length).toBeLessThanOrEqual(width / 2);
  });
});

describe('a subject too long for one line', () => {
  it('is narrowed so that its last line is not short, and its text is complete', async () => {
    const subject = `${SUBJECT} trên địa bàn xã`;
    const file = await write({ ...sampleReport, subject });
    const { left, right } = findLook(file, paragraphReading(file, subject));
    expect(left).toBe(right);
    expect(left).toBeGreaterThan(0);
  });
});

describe('ô 9a, "Kính gửi"', () => {
  const writeAddressees = async (...addressees: readonly string[]) => {
    const file = await write({ ...sampleReport, addressees });
    const all = paragraphs(file.body);
    const first = all.find((one) => readText(one).startsWith('Kính gửi'));
    return {
      file,
      lines: first ? all.slice(all.indexOf(first), all.indexOf(first) + addressees.length + 1) : [],
    };
  };

  it('is on one line with its only addressee', async () => {
    const { file, lines } = await writeAddressees('Ủy ban nhân dân huyện Lộc Hà');
    const [only] = lines;
    expect(only && readText(only)).toBe('Kính gửi: Ủy ban nhân dân huyện Lộc Hà');
    expect(only && findLook(file, only)).toMatchObject({
      size: 28,
      bold: false,
      italic: false,
      alignment: 'center',
    });
  });

  it('has several addressees below it, one per line, with dash, semicolon and full stop, dashes under the colon', async () => {
    const { file, lines } = await writeAddressees('UBND huyện Lộc Hà', 'Phòng Nội vụ;', 'Phòng Tư pháp');
    expect(lines.map(readText)).toEqual([
      'Kính gửi:',
      '- UBND huyện Lộc Hà;',
      '- Phòng Nội vụ;',
      '- Phòng Tư pháp.',
    ]);
    const [lead = 0, ...items] = lines.map((line) => findLook(file, line).left);
    // "Kính gửi" in size 14: K 1479, í 569, n 1024, h 1024, space 512, g 1024, ử 1110, i 569; 7311 / 2048 x 280
    for (const left of items) expect(left - lead).toBeCloseTo(999.6, -1);
    expect(new Set(items).size).toBe(1);
  });

  it('is omitted if there is no addressee', async () => {
    const { lines } = await writeAddressees();
    expect(lines).toEqual([]);
  });
});
