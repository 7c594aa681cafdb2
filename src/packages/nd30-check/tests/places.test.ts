import { CENTRED, connector, DIRECT, layoutTable, par, run } from './support/directReport';
import { inParagraph, inRun } from './support/faults';
import { foundBy } from './support/foundBy';

type Part = 'letterhead' | 'closing' | 'title' | 'text';

/** A part of the correct report with one change that is there. */
function withChange(part: Part, from: string | RegExp, to: string) {
  const changed = DIRECT[part].replace(from, to);
  if (changed === DIRECT[part]) throw new Error(`${String(from)} is not in ${part}.`);
  return { [part]: changed };
}

const inPlace = ([part, from, to]: ReturnType<typeof inParagraph>) => withChange(part as Part, from, to);
const lowered = (part: Part, text: string, points: number) =>
  inPlace(inParagraph(part, text, 'w:before="0"', `w:before="${points * 20}"`));

/** A paragraph of the report, found by its text, with what stands before it. */
const before = (text: string): RegExp => new RegExp(`(<w:p>(?:(?!<w:p>).)*${text})`);
const BLANK = par(CENTRED);

const NATION = 'CỘNG HÒA';
const MOTTO = 'Độc lập';
const DATE = 'Ích Hậu, ngày';

describe('quốc hiệu on one line', () => {
  // In bold 13 pt it is 5424 twips, 95.7 mm, wide; a cell has margins of 115 twips on both sides.
  const inCell = (width: number, change: (xml: string) => string = (xml) => xml) => ({
    letterhead: change(DIRECT.letterhead.replace(/5755/g, String(width))),
  });

  it('is demanded in a cell that is narrower than it', async () => {
    expect(await foundBy('nation-one-line', inCell(5555))).toBe(
      'Dòng chữ dài 95,7 mm, chỗ trình bày rộng 93,9 mm nên bị xuống dòng',
    );
    expect(await foundBy('nation-one-line', inCell(5655))).toBeNull();
  });

  it.each([
    ['wide letters', '<w:spacing w:val="10"/>', 5755, false],
    ['condensed letters', '<w:spacing w:val="-5"/>', 5555, true],
    ['narrow letters', '<w:w w:val="95"/>', 5555, true],
    ['letters of 105%', '<w:w w:val="105"/>', 5755, false],
  ])('is measured with %s', async (_, property, width, fits) => {
    const [, from, to] = inRun('letterhead', NATION, '<w:b/>', `<w:b/>${property}`);
    const found = await foundBy(
      'nation-one-line',
      inCell(width, (xml) => xml.replace(from, to)),
    );
    expect(found === null).toBe(fits);
  });

  it.each([
    ['margins of the cell itself', '<w:tcMar><w:left w:w="0"/><w:right w:w="0"/></w:tcMar>'],
    ['text that is not wrapped', '<w:noWrap/>'],
  ])('is found by the room that it has: %s', async (_, property) => {
    expect(
      await foundBy(
        'nation-one-line',
        inCell(5555, (xml) => xml.replace(/(<w:tcW w:w="5555" w:type="dxa"\/>)/, `$1${property}`)),
      ),
    ).toBeNull();
  });

  it('is not demanded in a table that grows with its text', async () => {
    const growing = inCell(5455, (xml) => xml.replace(/<w:tcW[^>]*>/g, '<w:tcW w:w="0" w:type="auto"/>'));
    expect(await foundBy('nation-one-line', growing)).toBeNull();
  });

  it('is demanded of one typed on two lines, which is not taken for a missing one', async () => {
    const typed = withChange('letterhead', 'NGHĨA VIỆT NAM', 'NGHĨA</w:t><w:br/><w:t>VIỆT NAM');
    expect(await foundBy('nation-one-line', typed)).toBe('Ghi trên hai dòng');
    expect(await foundBy('nation-present', typed)).toBeNull();
    expect(await foundBy('motto-below-nation', typed)).toBeNull();
  });

  it('typed in two paragraphs leaves the date alone too', async () => {
    const typed = withChange(
      'letterhead',
      before(NATION),
      `${par(CENTRED, run('CỘNG HÒA XÃ HỘI', { size: 13, bold: true }))}$1`,
    );
    const letterhead = typed['letterhead']?.replace('CỘNG HÒA XÃ HỘI CHỦ', 'CHỦ') ?? '';
    expect(await foundBy('nation-one-line', { letterhead })).toBe('Ghi trên hai dòng');
    expect(await foundBy('date-level', { letterhead })).toBeNull();
  });

  it('leaves the date alone, which is a line lower because of it, but not one that is lower still', async () => {
    expect(await foundBy('date-level', inCell(5455))).toBeNull();
    const [, from, to] = inParagraph('letterhead', DATE, 'w:before="0"', 'w:before="900"');
    // 45 pt, a line of size 13, and 1.7 pt because a line of size 14 stands beside one of 13.
    expect(
      await foundBy(
        'date-level',
        inCell(5455, (xml) => xml.replace(from, to)),
      ),
    ).toBe('Thấp hơn dòng số, ký hiệu khoảng 62 pt');
  });
});

/* Heights of lines of Times New Roman: 14.95 pt in size 13, 16.1 pt in size 14. */
describe('texts that are level', () => {
  it.each([
    // The number is below two lines of size 13, the date below one of 13 and one of 14.
    ['date-level', lowered('letterhead', DATE, 45), 'Thấp hơn dòng số, ký hiệu khoảng 47 pt'],
    ['date-level', lowered('letterhead', 'Số: 15', 45), 'Cao hơn dòng số, ký hiệu khoảng 43 pt'],
    [
      'date-level',
      withChange('letterhead', before(DATE), `${BLANK}$1`),
      'Thấp hơn dòng số, ký hiệu khoảng 13 pt',
    ],
    ['nation-place', lowered('letterhead', NATION, 45), 'Thấp hơn dòng đầu của tên cơ quan khoảng 45 pt'],
    ['issuer-place', lowered('letterhead', 'ỦY BAN', 45), 'Thấp hơn Quốc hiệu khoảng 45 pt'],
    [
      'recipients-level',
      withChange('closing', before('Nơi nhận:'), `${par('').repeat(3)}$1`),
      'Thấp hơn dòng quyền hạn, chức vụ khoảng 33 pt',
    ],
    [
      'recipients-level',
      lowered('closing', 'TM. ỦY BAN', 45),
      'Cao hơn dòng quyền hạn, chức vụ khoảng 46 pt',
    ],
  ] as const)('%s', async (id, parts, found) => expect(await foundBy(id, parts)).toBe(found));

  it('are level in cells aligned alike, and not in cells aligned otherwise', async () => {
    const align = (...aligned: readonly string[]) => {
      let at = 0;
      const closing = DIRECT.closing.replace(
        /<w:tcW[^>]*>/g,
        (width) => `${width}<w:vAlign w:val="${aligned[at++] ?? 'top'}"/>`,
      );
      return { closing };
    };
    expect(await foundBy('recipients-level', align('top', 'top'))).toBeNull();
    // Four lines of 12 and 11 pt beside six of 14 and 10 pt: the left text is 26 pt lower when it is at the bottom.
    expect(await foundBy('recipients-level', align('bottom', 'top'))).toMatch(
      /^Thấp hơn dòng quyền hạn, chức vụ khoảng \d+ pt$/,
    );
  });

  it('are not judged by a gap at the top of a cell that the program chooses', async () => {
    const automatic = inPlace(
      inParagraph('letterhead', NATION, 'w:before="0"', 'w:beforeAutospacing="1" w:before="100"'),
    );
    expect(await foundBy('nation-place', automatic)).toBeNull();
  });

  it('are not judged below a mark, which stands above one of them', async () => {
    const marked = withChange('letterhead', before('ỦY BAN'), `${par(CENTRED, run('DỰ THẢO'))}$1`);
    expect(await foundBy('issuer-place', marked)).toBeNull();
  });

  it('are not judged beside a table in a cell, whose height is not known', async () => {
    const inner = layoutTable([1000], [par('')]);
    const parts = withChange('letterhead', before(DATE), `${inner}${BLANK.repeat(3)}$1`);
    expect(await foundBy('date-level', parts)).toBeNull();
  });
});

describe('single-spaced lines', () => {
  const AFTER = ['w:after="0"', 'w:after="160"'] as const;

  it.each([
    ['motto-below-nation', lowered('letterhead', MOTTO, 8), 8],
    ['motto-below-nation', inPlace(inParagraph('letterhead', NATION, ...AFTER)), 8],
    ['motto-below-nation', withChange('letterhead', before(MOTTO), `${par('')}$1`), 11],
    ['issuer-single-spaced', lowered('letterhead', 'XÃ ÍCH HẬU', 8), 8],
    ['issuer-single-spaced', withChange('letterhead', before('XÃ ÍCH HẬU'), `${par('')}$1`), 11],
  ] as const)('%s is reported with the gap', async (id, parts, points) => {
    expect(await foundBy(id, parts)).toBe(`Cách dòng trên khoảng ${points} pt, rộng hơn dòng đơn`);
  });

  it('may be 3 pt apart', async () => {
    expect(await foundBy('motto-below-nation', lowered('letterhead', MOTTO, 3))).toBeNull();
  });
});

test('trích yếu is right below tên loại', async () => {
  expect(await foundBy('subject-present', lowered('title', 'Kết quả công tác', 30))).toBe(
    'Trích yếu cách tên loại khoảng 30 pt, không ở ngay dưới',
  );
  expect(await foundBy('subject-present', lowered('title', 'Kết quả công tác', 6))).toBeNull();
});

describe('a line below a text', () => {
  const at = (points: number) => connector(45).replace('>20000<', `>${points * 12_700}<`);

  it.each([
    ['in the paragraph of the text', 18, null],
    ['far below it', 60, 'Đường kẻ cách dòng chữ khoảng 44 pt'],
  ])('%s', async (_, points, found) => {
    expect(await foundBy('subject-line', withChange('title', connector(45), at(points)))).toBe(found);
  });

  it('below a name of two lines may be measured by either, else both shares are told', async () => {
    // ỦY BAN NHÂN DÂN is 2448 twips wide, XÃ ÍCH HẬU 1574: 43.2 and 27.8 mm.
    const withLine = (millimetres: number) => withChange('letterhead', connector(20), connector(millimetres));
    expect(await foundBy('issuer-line', withLine(13))).toBeNull();
    expect(await foundBy('issuer-line', {})).toBeNull();
    expect(await foundBy('issuer-line', withLine(27))).toBe(
      'Đường kẻ dài bằng 97% dòng chữ ngay trên, 63% dòng chữ dài nhất',
    );
    expect(await foundBy('issuer-line', withLine(7))).toBe(
      'Đường kẻ dài bằng 25% dòng chữ ngay trên, 16% dòng chữ dài nhất',
    );
  });
});
