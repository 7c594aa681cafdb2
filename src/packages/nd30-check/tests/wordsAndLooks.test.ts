import { CENTRED, DIRECT, par, PROSE, run } from './support/directReport';
import { longParagraph } from './support/faults';
import { foundBy } from './support/foundBy';

const changeLetterhead = (from: string, to: string) => ({ letterhead: DIRECT.letterhead.replace(from, to) });

describe('the name of a place', () => {
  const withPlace = (place: string) => changeLetterhead('Ích Hậu, ngày', `${place}, ngày`);

  it.each(['Tỉnh Hà Tĩnh', 'Thành phố Hà Tĩnh', 'Huyện Lộc Hà'])(
    'has no unit, even if it starts like the name of a person: %s',
    async (place) => {
      expect(await foundBy('place-name', withPlace(place))).toBe(`Địa danh ghi là “${place}”`);
    },
  );

  it.each([
    'Phường Lê Lợi',
    'Xã Hà Huy Tập',
    'Phường 7',
    'Thành phố Hồ Chí Minh',
    'Krông Pắc',
    'Ba Vì',
    'Phương Lộc',
  ])('keeps words that are part of it: %s', async (place) => {
    expect(await foundBy('place-name', withPlace(place))).toBeNull();
  });

  it('has a capital in each syllable', async () => {
    expect(await foundBy('place-name', withPlace('Ích hậu'))).toBe(
      'Địa danh “Ích hậu” có âm tiết chưa viết hoa chữ cái đầu',
    );
  });
});

describe('several addressees on one line', () => {
  const withAddressee = (names: string) => ({ addressees: par(CENTRED, run(`Kính gửi: ${names}`)) });

  it.each([
    'Ủy ban nhân dân huyện Lộc Hà, Phòng Nội vụ huyện Lộc Hà',
    'Sở Nội vụ và Sở Tư pháp',
    'Sở Nội vụ; Sở Tư pháp',
  ])('are reported: %s', async (names) => {
    expect(await foundBy('addressee-items', withAddressee(names))).toBe('Nhiều nơi được gửi trên một dòng');
  });

  it.each([
    'Sở Văn hóa, Thể thao và Du lịch',
    'Văn phòng Hội đồng nhân dân và Ủy ban nhân dân huyện Lộc Hà',
    'Sở Kế hoạch và Đầu tư',
  ])('are not found in one name with a comma or “và”: %s', async (name) => {
    expect(await foundBy('addressee-items', withAddressee(name))).toBeNull();
  });
});

describe('text that the decree sets upright or italic must not be bold', () => {
  const makeBold = (parts: string, text: string) =>
    parts.replace(
      new RegExp(`(<w:r><w:rPr>(?:(?!</w:rPr>).)*)(</w:rPr><w:t xml:space="preserve">${text})`),
      '$1<w:b/>$2',
    );

  it.each([
    ['number-style', { letterhead: makeBold(DIRECT.letterhead, 'Số: ') }],
    ['date-style', { letterhead: makeBold(DIRECT.letterhead, 'Ích Hậu, ngày') }],
    ['addressee-style', { addressees: makeBold(DIRECT.addressees, 'Kính gửi') }],
  ] as const)('%s', async (id, parts) => {
    expect(await foundBy(id, parts)).toBe('Chữ đậm');
  });

  it('nor may a whole paragraph of the text', async () => {
    const text = longParagraph().replace('<w:sz', '<w:b/><w:sz') + DIRECT.text;
    expect(await foundBy('body-upright', { text })).toBe('Chữ đậm');
  });
});

test('an indented text is reported with its indent', async () => {
  const withIndent = (ind: string) => ({
    text: longParagraph(PROSE.replace('w:firstLine="567"', `w:firstLine="567" ${ind}`)) + DIRECT.text,
  });
  expect(await foundBy('body-justified', withIndent('w:left="567"'))).toBe('Cách lề 1 cm');
  expect(await foundBy('body-justified', withIndent('w:right="284"'))).toBe('Cách lề 0,5 cm');
  expect(await foundBy('body-justified', withIndent('w:left="14"'))).toBeNull();
});

test.each(['T.M. ỦY BAN', 'T.M ỦY BAN', 'T/M ỦY BAN', 'TM ỦY BAN'])(
  'a misspelt abbreviation before a collective is reported: %s',
  async (written) => {
    const closing = DIRECT.closing.replace('TM. ỦY BAN', written);
    expect(await foundBy('signature-form', { closing })).toMatch(`Ghi là “${written}`);
    expect(await foundBy('signature-order', { closing })).toBeNull();
  },
);

test.each([
  ['Số: 015/BC-UBND', 'number-padding', 'Số 015 có thừa chữ số 0 ở trước'],
  ['Số: 5/BC-UBND', 'number-padding', 'Số 5 không có chữ số 0 ở trước'],
  ['Số:15/BC-UBND', 'number-form', 'Ghi là “Số:15/BC-UBND”'],
] as const)('a number in the wrong form is reported: %s', async (written, id, found) => {
  expect(await foundBy(id, changeLetterhead('Số: 15/BC-UBND', written))).toBe(found);
});

test.each(['V/v báo cáo công tác tuyên truyền', 'Về việc báo cáo công tác tuyên truyền'])(
  'a công văn has its subject below its number: %s',
  async (about) => {
    const letterhead =
      DIRECT.letterhead.replace('Số: 15/BC-UBND', 'Số: 15/UBND-VP') + par(CENTRED, run(about));
    expect(await foundBy('letter-subject', { letterhead, title: '' })).toBeNull();
  },
);

describe('the authority between trích yếu and căn cứ', () => {
  const BASES = par(PROSE, run('Căn cứ Luật Tổ chức chính quyền địa phương năm 2015;', { italic: true }));
  const LAST = par(PROSE, run('Theo đề nghị của Công chức Văn phòng - Thống kê.', { italic: true }));
  const withAuthority = (...lines: readonly string[]) => ({
    letterhead: DIRECT.letterhead.replace('Số: 15/BC-UBND', 'Số: 15/QĐ-UBND'),
    title: DIRECT.title.replace('BÁO CÁO', 'QUYẾT ĐỊNH'),
    addressees: lines.map((line) => par(CENTRED, run(line, { bold: true }))).join('') + BASES + LAST,
  });

  it.each([
    [['CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ ÍCH HẬU']],
    [['HỘI ĐỒNG NHÂN DÂN XÃ ÍCH HẬU', 'KHÓA XX, KỲ HỌP THỨ 5']],
  ])('belongs to neither: %s', async (lines) => {
    for (const id of [
      'subject-letters',
      'subject-line',
      'basis-style',
      'basis-ends',
      'body-upright',
    ] as const)
      expect(await foundBy(id, withAuthority(...lines))).toBeNull();
  });

  it('does not keep the bases from being checked', async () => {
    const parts = withAuthority('CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ ÍCH HẬU');
    expect(await foundBy('basis-ends', { ...parts, addressees: parts.addressees.replace(LAST, '') })).toBe(
      'Dòng cuối không có dấu chấm',
    );
  });
});

test('the closing mark of the text may not end the list of recipients', async () => {
  const closing = DIRECT.closing.replace('- Lưu: VT, VP.', '- Lưu: VT, VP./.');
  expect(await foundBy('recipients-archive', { closing })).toBe('Ghi là “- Lưu: VT, VP./.”');
});

test('a page number may be between dashes, but not next to the number of pages', async () => {
  const withTextAround = (before: string, after: string) => ({
    header: DIRECT.header
      .replace(/(<w:p>.*?<w:pPr>.*?<\/w:pPr>)/s, `$1${run(before)}`)
      .replace('</w:p>', `${run(after)}</w:p>`),
  });
  expect(await foundBy('page-number-alone', withTextAround('- ', ' -'))).toBeNull();
  expect(await foundBy('page-number-alone', withTextAround('', '/5'))).toMatch(/^Ghi là “.*\/5”$/);
});
