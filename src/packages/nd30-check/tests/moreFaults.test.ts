import { CENTRED, connector, DIRECT, par, run } from './support/directReport';
import { longParagraph } from './support/faults';
import { foundBy } from './support/foundBy';
import { makeRoot } from './support/rawWord';

describe('a date', () => {
  const withDate = (date: string) => ({
    letterhead: DIRECT.letterhead.replace('ngày 14 tháng 6 năm 2024', date),
  });

  it.each(['ngày 35 tháng 13 năm 2024', 'ngày 30 tháng 02 năm 2024', 'ngày 14 tháng 6 năm 24'])(
    'that is not in the calendar is reported: %s',
    async (date) => {
      expect(await foundBy('date-form', withDate(date))).toBe(`Ghi là “Ích Hậu, ${date}”`);
    },
  );

  it.each([
    'ngày 29 tháng 02 năm 2024',
    'ngày 31 tháng 12 năm 2024',
    'ngày … tháng 6 năm 2024',
    'ngày … tháng … năm …',
  ])('that is in the calendar or still blank is not: %s', async (date) => {
    expect(await foundBy('date-form', withDate(date))).toBeNull();
  });
});

describe('a signature for a collective', () => {
  it('without "TM." is reported', async () => {
    const closing = DIRECT.closing.replace('TM. ỦY BAN', 'ỦY BAN');
    expect(await foundBy('signature-order', { closing })).toBe('Thiếu “TM.” trước tên tập thể');
  });
});

describe('the margins of a landscape sheet', () => {
  const toLandscape = (margins: string) => ({
    section: DIRECT.section
      .replace('w:w="11907" w:h="16840"', 'w:w="16840" w:h="11907" w:orient="landscape"')
      .replace('w:top="1134" w:right="851" w:bottom="1134" w:left="1701"', margins),
  });

  it('may each be from 15 to 35 mm', async () => {
    const section = toLandscape('w:top="1701" w:right="1134" w:bottom="851" w:left="1134"');
    expect(await foundBy('margin-top', section)).toBeNull();
    expect(await foundBy('margin-bottom', section)).toBeNull();
  });

  it('are reported below 15 mm', async () => {
    const section = toLandscape('w:top="1134" w:right="1134" w:bottom="567" w:left="1134"');
    expect(await foundBy('margin-bottom', section)).toBe('Lề dưới 10 mm');
  });
});

describe('the line below a trích yếu', () => {
  const line = connector(45);
  const withLine = (changed: string) => ({ title: DIRECT.title.replace(line, changed) });
  const withBorder = (val: string, indents: string) => ({
    title:
      DIRECT.title.replace(line, '') +
      par(
        `<w:pBdr><w:bottom w:val="${val}" w:sz="6" w:space="1" w:color="auto"/></w:pBdr><w:spacing w:after="0"/>${indents}`,
      ),
  });
  const BALANCED = '<w:ind w:left="3402" w:right="3402"/>';

  it('of one centred stroke is correct', async () => {
    expect(await foundBy('subject-line', withBorder('single', BALANCED))).toBeNull();
  });

  it.each([
    ['dashed', withLine(line.replace('</a:solidFill>', '</a:solidFill><a:prstDash val="dash"/>'))],
    ['double', withLine(line.replace('w="9525"', 'w="9525" cmpd="dbl"'))],
    ['a dashed border', withBorder('dashed', BALANCED)],
    ['a double border', withBorder('double', BALANCED)],
  ])('%s is reported', async (_, parts) => {
    expect(await foundBy('subject-line', parts)).toBe('Đường kẻ không phải một nét liền');
  });

  it.each([
    [
      'drawn at the left margin',
      withLine(line.replace('<wp:align>center</wp:align>', '<wp:posOffset>0</wp:posOffset>')),
    ],
    ['aligned at the right', withLine(line.replace('<wp:align>center<', '<wp:align>right<'))],
    ['a border at the left margin', withBorder('single', '<w:ind w:left="0" w:right="6804"/>')],
  ])('%s is reported', async (_, parts) => {
    expect(await foundBy('subject-line', parts)).toBe('Đường kẻ lệch so với dòng chữ');
  });
});

describe('the list of recipients', () => {
  const withIndent = (twips: number) => ({
    closing: DIRECT.closing.replace(
      /<w:pPr><\/w:pPr>(?=<w:r>(?:(?!<w:p>).)*- )/g,
      `<w:pPr><w:ind w:left="${twips}"/></w:pPr>`,
    ),
  });

  it('starts at the left margin', async () => {
    expect(await foundBy('recipients-level', withIndent(567))).toBe('Không sát lề trái');
    expect(await foundBy('recipients-level', withIndent(142))).toBeNull();
  });
});

describe('Kính gửi', () => {
  const SINGLE = 'Kính gửi: Ủy ban nhân dân huyện Lộc Hà';
  const withAddressees = (...texts: readonly string[]) => ({
    addressees: texts.map((text) => par(CENTRED, run(text))).join(''),
  });

  it('with the name after a tab is one line', async () => {
    const addressees = DIRECT.addressees.replace(
      'Kính gửi: ',
      'Kính gửi:</w:t><w:tab/><w:t xml:space="preserve">',
    );
    expect(await foundBy('addressee-items', { addressees })).toBeNull();
    expect(await foundBy('addressee-colon', { addressees })).toBeNull();
  });

  it('with several names without dashes is reported', async () => {
    const several = withAddressees('Kính gửi:', 'Ủy ban nhân dân huyện Lộc Hà', 'Phòng Nội vụ huyện Lộc Hà');
    expect(await foundBy('addressee-items', several)).toBe(
      'Đầu dòng không có gạch đầu dòng “-”; Cuối dòng không có dấu chấm phẩy; Dòng cuối không có dấu chấm',
    );
    expect(await foundBy('body-justified', several)).toBeNull();
  });

  it('with several names, the first ending in a full stop, is reported', async () => {
    const several = withAddressees(
      'Kính gửi:',
      '- Ủy ban nhân dân huyện Lộc Hà.',
      '- Phòng Nội vụ huyện Lộc Hà.',
    );
    expect(await foundBy('addressee-items', several)).toBe('Cuối dòng không có dấu chấm phẩy');
  });

  it('above the title is reported as such', async () => {
    const above = { title: par(CENTRED, run(SINGLE)) + DIRECT.title, addressees: '' };
    expect(await foundBy('addressee-present', above)).toBe(
      '“Kính gửi” ở trên tên loại, không ở dưới trích yếu',
    );
    expect(await foundBy('recipients-as-above', above)).toBeNull();
  });
});

describe('a number', () => {
  it.each(['Số: 07-BC/UBND', 'Số: 07BC/UBND'])(
    'in another form is reported for its form: %s',
    async (number) => {
      const letterhead = DIRECT.letterhead.replace('Số: 15/BC-UBND', number);
      expect(await foundBy('number-present', { letterhead })).toBeNull();
      expect(await foundBy('number-form', { letterhead })).toBe(`Ghi là “${number}”`);
    },
  );

  it('is distinguished from a date without a place on its line', async () => {
    const letterhead = DIRECT.letterhead
      .replace('Số: 15/BC-UBND', 'Số: 15/BC-UBND        ngày 14 tháng 6 năm 2024')
      .replace('Ích Hậu, ngày 14 tháng 6 năm 2024', '');
    expect(await foundBy('number-form', { letterhead })).toBeNull();
    expect(await foundBy('date-form', { letterhead })).toBe('Ghi là “ngày 14 tháng 6 năm 2024”');
  });
});

describe('a page number', () => {
  const SECTION = DIRECT.section.replace(/<w:headerReference[^>]*>/, '');
  const long = Array.from({ length: 60 }, () => longParagraph()).join('');
  const withAppendix = (section: string, content: string) => ({
    closing: `${DIRECT.closing}${par(`<w:sectPr>${DIRECT.section}</w:sectPr>`)}`,
    section: section.replace('<w:titlePg/>', '<w:pgNumType w:start="1"/><w:titlePg/>'),
    header: DIRECT.header,
    after: par(CENTRED, run('Phụ lục', { bold: true })) + content,
  });
  // A section without a header inherits the previous one, so this section gets an empty header.
  const EMPTY = '<w:headerReference w:type="default" r:id="header2"/>';
  const parts = { parts: { header2: makeRoot('hdr', par('')) } };

  it('is not required in an appendix of one page', async () => {
    expect(
      await foundBy('page-number-present', withAppendix(EMPTY + SECTION, longParagraph()), parts),
    ).toBeNull();
  });

  it('is required in an appendix of several pages', async () => {
    expect(await foundBy('page-number-present', withAppendix(EMPTY + SECTION, long), parts)).toBe(
      'Không có số trang',
    );
  });
});
