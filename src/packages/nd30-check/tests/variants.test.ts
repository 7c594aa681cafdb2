import { checkDocument } from '../src';
import {
  CENTRED,
  connector,
  DIRECT,
  directReport,
  layoutTable,
  par,
  PROSE,
  run,
  type DirectParts,
} from './support/directReport';

const findBroken = async (parts: Partial<DirectParts>): Promise<readonly string[]> =>
  (await checkDocument(directReport(parts))).rules
    .filter(({ outcome }) => outcome === 'broken')
    .map(({ id, found }) => `${id}: ${found ?? ''}`);

const BOLD = { bold: true };
const TAB = '<w:r><w:tab/></w:r>';
const AT_STOP = '<w:tabs><w:tab w:val="left" w:pos="2600"/></w:tabs>';
const SUBJECT = 'Kết quả công tác tuyên truyền cải cách hành chính';

describe('a correct report with one component in another layout keeps every rule', () => {
  it.each<[string, Partial<DirectParts>]>([
    [
      'several addressees at a tab stop',
      {
        addressees:
          par(AT_STOP, run('Kính gửi:'), TAB, run('- Ủy ban nhân dân huyện;')) +
          par(AT_STOP, TAB, run('– Phòng Nội vụ huyện.')),
      },
    ],
    [
      'several addressees in a table',
      {
        addressees: layoutTable(
          [2500, 6800],
          [
            par('<w:jc w:val="right"/>', run('Kính gửi:')),
            par('', run('- Ủy ban nhân dân huyện;')) + par('', run('- Phòng Nội vụ huyện.')),
          ],
        ),
      },
    ],
    ['the title in a table', { title: layoutTable([9355], [DIRECT.title]) }],
    [
      'the subject on two paragraphs',
      {
        title:
          par(CENTRED, run('BÁO CÁO', BOLD)) +
          par(CENTRED, run(SUBJECT, BOLD)) +
          par(CENTRED, run('6 tháng đầu năm 2024', BOLD), connector(45)),
      },
    ],
    [
      'tên loại and subject in one paragraph',
      { title: par(CENTRED, run('BÁO CÁO', BOLD), '<w:r><w:br/></w:r>', run(SUBJECT, BOLD), connector(45)) },
    ],
    [
      'the days of the figures below the subject',
      {
        title: DIRECT.title + par(CENTRED, run('(Từ ngày 15/12/2023 đến ngày 14/6/2024)', { italic: true })),
      },
    ],
    [
      'the line below tiêu ngữ as its own border',
      {
        letterhead: DIRECT.letterhead
          .replace(connector(62), '')
          .replace(
            /<w:p><w:pPr>((?:(?!<w:p>).)*Độc lập)/,
            '<w:p><w:pPr><w:pBdr><w:bottom w:val="single" w:sz="6" w:space="1" w:color="000000"/></w:pBdr><w:ind w:left="850" w:right="850"/>$1',
          ),
      },
    ],
    [
      'a letterhead whose cells hide the borders of its table',
      {
        letterhead: DIRECT.letterhead
          .replace(
            '<w:tblPr>',
            '<w:tblPr><w:tblBorders><w:top w:val="single" w:sz="8" w:color="000000"/></w:tblBorders>',
          )
          .replace(
            /<w:tcPr>/g,
            '<w:tcPr><w:tcBorders><w:top w:val="nil"/><w:left w:val="nil"/><w:bottom w:val="nil"/><w:right w:val="nil"/></w:tcBorders>',
          ),
      },
    ],
    [
      'the issuer on one line',
      {
        letterhead: DIRECT.letterhead
          .replace('>XÃ ÍCH HẬU<', '><')
          .replace('ỦY BAN NHÂN DÂN', 'ỦY BAN NHÂN DÂN XÃ ÍCH HẬU')
          .replace(connector(20), connector(27)),
      },
    ],
    [
      'number and date left as dots',
      {
        letterhead: DIRECT.letterhead
          .replace('Số: 15/', 'Số: ……/')
          .replace('ngày 14 tháng 6 năm', 'ngày … tháng … năm'),
      },
    ],
    [
      'căn cứ before the text',
      {
        addressees:
          DIRECT.addressees +
          par(PROSE, run('Căn cứ Luật Tổ chức chính quyền địa phương;', { italic: true })) +
          par(PROSE, run('Theo đề nghị của Văn phòng.', { italic: true })),
      },
    ],
    [
      'a first sentence that begins with "Căn cứ"',
      { text: DIRECT.text.replace('Thực hiện Kế hoạch', 'Căn cứ Kế hoạch') },
    ],
    [
      'signed by order',
      {
        closing: DIRECT.closing
          .replace('TM. ỦY BAN NHÂN DÂN', 'TL. CHỦ TỊCH')
          .replace('>CHỦ TỊCH<', '>CHÁNH VĂN PHÒNG<'),
      },
    ],
    [
      '"(Đã ký)" above the name',
      {
        closing: DIRECT.closing.replace(
          '<w:p><w:pPr></w:pPr></w:p>',
          par(CENTRED, run('(Đã ký)', { italic: true })),
        ),
      },
    ],
    [
      'the page number in a content control',
      { header: `<w:sdt><w:sdtContent>${DIRECT.header}</w:sdtContent></w:sdt>` },
    ],
    [
      'the page number at the middle tab stop',
      {
        header: DIRECT.header
          .replace('<w:jc w:val="center"/>', '<w:tabs><w:tab w:val="center" w:pos="4680"/></w:tabs>')
          .replace('<w:r>', `${TAB}<w:r>`),
      },
    ],
  ])('%s', async (_, parts) => {
    expect(await findBroken(parts)).toEqual([]);
  });
});
