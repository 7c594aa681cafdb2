import { rawWord, makeRoot, type RawWord } from './rawWord';

/**
 * A correct report as people type it in Word: no styles part, all formatting on runs and paragraphs, the letterhead
 * in a table of one row, lines drawn as connectors, the page number a complex field.
 */

const FONT = '<w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:cs="Times New Roman"/>';

interface Look {
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** More content of `w:rPr`. */
  readonly extra?: string;
}

export const run = (
  text: string,
  { size = 14, bold = false, italic = false, extra = '' }: Look = {},
): string =>
  `<w:r><w:rPr>${FONT}${bold ? '<w:b/>' : ''}${italic ? '<w:i/>' : ''}${extra}<w:sz w:val="${size * 2}"/></w:rPr>` +
  `<w:t xml:space="preserve">${text}</w:t></w:r>`;

export const par = (properties: string, ...runs: readonly string[]): string =>
  `<w:p><w:pPr>${properties}</w:pPr>${runs.join('')}</w:p>`;

export const CENTRED = '<w:spacing w:before="0" w:after="0"/><w:jc w:val="center"/>';
export const PROSE =
  '<w:spacing w:after="120" w:line="264" w:lineRule="auto"/><w:ind w:firstLine="567"/><w:jc w:val="both"/>';
const HEADING = `<w:keepNext/>${PROSE}`;

const EMU_PER_MILLIMETRE = 36_000;

/** A straight connector, with VML for older programs. */
export const connector = (millimetres: number): string =>
  `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor><wp:positionH relativeFrom="column">` +
  `<wp:align>center</wp:align></wp:positionH><wp:positionV relativeFrom="paragraph"><wp:posOffset>20000</wp:posOffset></wp:positionV>` +
  `<wp:extent cx="${millimetres * EMU_PER_MILLIMETRE}" cy="0"/><a:graphic><a:graphicData><wps:wsp><wps:cNvCnPr/><wps:spPr>` +
  `<a:prstGeom prst="straightConnector1"/><a:ln w="9525"><a:solidFill><a:srgbClr val="000000"/></a:solidFill></a:ln></wps:spPr>` +
  `</wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict>` +
  `<v:shape type="#_x0000_t32" style="width:100pt;height:0" o:connectortype="straight"/></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;

export const cell = (width: number, content: string): string =>
  `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/></w:tcPr>${content}</w:tc>`;

export const layoutTable = (widths: readonly number[], ...rows: readonly (readonly string[])[]): string =>
  `<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/></w:tblPr><w:tblGrid>${widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('')}` +
  `</w:tblGrid>${rows.map((cells) => `<w:tr>${cells.map((content, index) => cell(widths[index] ?? 0, content)).join('')}</w:tr>`).join('')}</w:tbl>`;

/** The parts of the report, so that a test can change one of them. */
export const DIRECT = {
  letterhead: layoutTable(
    [3600, 5755],
    [
      par(CENTRED, run('ỦY BAN NHÂN DÂN', { size: 13, bold: true })) +
        par(CENTRED, run('XÃ ÍCH HẬU', { size: 13, bold: true }), connector(20)) +
        par(CENTRED, run('Số: 15/BC-UBND', { size: 13 })),
      par(CENTRED, run('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', { size: 13, bold: true })) +
        par(CENTRED, run('Độc lập - Tự do - Hạnh phúc', { bold: true }), connector(62)) +
        par(CENTRED, run('Ích Hậu, ngày 14 tháng 6 năm 2024', { italic: true })),
    ],
  ),
  title:
    par(CENTRED, run('BÁO CÁO', { bold: true })) +
    par(CENTRED, run('Kết quả công tác tuyên truyền cải cách hành chính', { bold: true }), connector(45)),
  addressees: par(CENTRED, run('Kính gửi: Ủy ban nhân dân huyện Lộc Hà')),
  text:
    par(
      PROSE,
      run(
        'Thực hiện Kế hoạch số 07/KH-UBND ngày 26/02/2024, Ủy ban nhân dân xã báo cáo kết quả công tác tuyên truyền cải cách hành chính như sau:',
      ),
    ) +
    par(HEADING, run('I. Kết quả thực hiện', { bold: true })) +
    par(HEADING, run('1. Nội dung tuyên truyền', { bold: true })) +
    par(
      PROSE,
      run('Trong kỳ, xã đã đăng 42 tin, bài trên Cổng thông tin điện tử của xã và hệ thống truyền thanh.'),
    ) +
    par(HEADING, run('2. Hình thức tuyên truyền', { bold: true })) +
    par(PROSE, run('- Tổ chức 4 hội nghị với 512 lượt người tham dự.')) +
    par(HEADING, run('II. Phương hướng, nhiệm vụ', { bold: true })) +
    par(PROSE, run('Tiếp tục tuyên truyền, phổ biến các nội dung về cải cách hành chính nhà nước./.')),
  closing: layoutTable(
    [4677, 4678],
    [
      par('', run('Nơi nhận:', { size: 12, bold: true, italic: true })) +
        par('', run('- Như trên;', { size: 11 })) +
        par('', run('- Phòng Nội vụ huyện Lộc Hà;', { size: 11 })) +
        par('', run('- Lưu: VT, VP.', { size: 11 })),
      par(CENTRED, run('TM. ỦY BAN NHÂN DÂN', { bold: true })) +
        par(CENTRED, run('CHỦ TỊCH', { bold: true })) +
        par('') +
        par('') +
        par('') +
        par(CENTRED, run('Nguyễn Văn An', { bold: true })),
    ],
  ),
  header: par(
    '<w:jc w:val="center"/>',
    `<w:r><w:rPr>${FONT}<w:sz w:val="28"/></w:rPr><w:fldChar w:fldCharType="begin"/></w:r>`,
    `<w:r><w:rPr>${FONT}<w:sz w:val="28"/></w:rPr><w:instrText xml:space="preserve"> PAGE   \\* MERGEFORMAT </w:instrText></w:r>`,
    `<w:r><w:rPr>${FONT}<w:sz w:val="28"/></w:rPr><w:fldChar w:fldCharType="separate"/></w:r>`,
    run('2'),
    `<w:r><w:rPr>${FONT}<w:sz w:val="28"/></w:rPr><w:fldChar w:fldCharType="end"/></w:r>`,
  ),
  section:
    '<w:headerReference w:type="default" r:id="header"/><w:pgSz w:w="11907" w:h="16840" w:code="9"/>' +
    '<w:pgMar w:top="1134" w:right="851" w:bottom="1134" w:left="1701" w:header="567" w:footer="567" w:gutter="0"/><w:titlePg/>',
  after: '',
};

export type DirectParts = typeof DIRECT;

export const directWord = (other: Partial<DirectParts> = {}, more: Partial<RawWord> = {}): RawWord => {
  const { letterhead, title, addressees, text, closing, header, section, after } = { ...DIRECT, ...other };
  return {
    body: `${letterhead}${title}${addressees}${text}${closing}${after}<w:sectPr>${section}</w:sectPr>`,
    ...more,
    parts: { header: makeRoot('hdr', header), ...more.parts },
  };
};

export const directReport = (other: Partial<DirectParts> = {}, more: Partial<RawWord> = {}): Uint8Array =>
  rawWord(directWord(other, more));
