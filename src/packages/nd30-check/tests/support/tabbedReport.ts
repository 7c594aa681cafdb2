import { rawWord, makeRoot } from './rawWord';

/**
 * A correct report set with tabs instead of tables, as in older versions of Word: styles based on each other, lines
 * in VML, the page number a simple field in a frame, "Nơi nhận" and the signature on the same lines.
 */

const STYLES =
  '<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Calibri" w:hAnsi="Calibri" w:cs="Calibri"/><w:sz w:val="22"/></w:rPr></w:rPrDefault></w:docDefaults>' +
  '<w:style w:type="paragraph" w:default="1" w:styleId="Chuan"><w:name w:val="Normal"/><w:rPr><w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:cs="Times New Roman"/><w:sz w:val="26"/></w:rPr></w:style>' +
  '<w:style w:type="paragraph" w:styleId="Dau"><w:name w:val="Đầu văn bản"/><w:basedOn w:val="Chuan"/><w:pPr><w:tabs><w:tab w:val="center" w:pos="1900"/><w:tab w:val="center" w:pos="6500"/></w:tabs></w:pPr></w:style>' +
  '<w:style w:type="paragraph" w:styleId="Giua"><w:name w:val="Giữa"/><w:basedOn w:val="Chuan"/><w:pPr><w:jc w:val="center"/></w:pPr><w:rPr><w:b/></w:rPr></w:style>' +
  '<w:style w:type="paragraph" w:styleId="Than"><w:name w:val="Thân bài"/><w:basedOn w:val="Chuan"/><w:pPr><w:spacing w:before="60" w:after="60" w:line="320" w:lineRule="exact"/><w:ind w:firstLine="720"/><w:jc w:val="both"/></w:pPr></w:style>' +
  '<w:style w:type="paragraph" w:styleId="Muc"><w:name w:val="Mục"/><w:basedOn w:val="Than"/><w:pPr><w:keepNext/></w:pPr><w:rPr><w:b/></w:rPr></w:style>' +
  '<w:style w:type="character" w:styleId="Thuong"><w:name w:val="Chữ thường"/><w:rPr><w:b/></w:rPr></w:style>';

const text = (content: string, properties = ''): string =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${content}</w:t></w:r>`;
const tab = '<w:r><w:tab/></w:r>';
const par = (style: string, ...runs: readonly string[]): string =>
  `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr>${runs.join('')}</w:p>`;

/** Draws a line between two points, measured from the left margin. */
const vmlLine = (from: number, to: number): string =>
  `<w:r><w:pict><v:line style="position:absolute" from="${from}pt,3pt" to="${to}pt,3pt" strokeweight="0.75pt"/></w:pict></w:r>`;

const BOLD_12 = '<w:b/><w:sz w:val="24"/>';

const head = [
  par('Dau', tab, text('ỦY BAN NHÂN DÂN', BOLD_12), tab, text('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', BOLD_12)),
  par('Dau', tab, text('XÃ ÍCH HẬU', BOLD_12), tab, text('Độc lập - Tự do - Hạnh phúc', '<w:b/>')),
  par('Dau', vmlLine(70, 120), vmlLine(243, 407)),
  par('Dau', tab, text('Số: 128/BC-UBND'), tab, text('Ích Hậu, ngày 02 tháng 01 năm 2025', '<w:i/>')),
];

const body = [
  par('Giua', text('BÁO CÁO')),
  // A bold character style on a bold paragraph style cancels out, so the run sets bold itself.
  par(
    'Giua',
    text('Kết quả cải cách hành chính năm 2024', '<w:rStyle w:val="Thuong"/><w:b/>'),
    vmlLine(180, 270),
  ),
  '<w:p><w:pPr><w:ind w:left="1440"/></w:pPr><w:r><w:t>Kính gửi:</w:t></w:r></w:p>',
  '<w:p><w:pPr><w:ind w:left="2400"/></w:pPr><w:r><w:t>- Ủy ban nhân dân huyện Thạch Hà;</w:t></w:r></w:p>',
  '<w:p><w:pPr><w:ind w:left="2400"/></w:pPr><w:r><w:t>- Phòng Nội vụ huyện Thạch Hà.</w:t></w:r></w:p>',
  par('Than', text('Ủy ban nhân dân xã báo cáo kết quả cải cách hành chính năm 2024 như sau:')),
  par('Muc', text('I. KẾT QUẢ')),
  par('Than', text('a) Đã đăng 42 tin, bài;')),
  par('Than', text('b) Đã niêm yết 128 thủ tục hành chính;')),
  par('Than', text('c) Đã tổ chức 4 hội nghị;')),
  par('Than', text('d) Đã phát thanh 96 lượt;')),
  par('Than', text('đ) Đã tập huấn 01 lớp;')),
  par('Than', text('e) Đã báo cáo đầy đủ.')),
  par('Muc', text('II. NHIỆM VỤ NĂM 2025')),
  par('Than', text('Tiếp tục thực hiện các nhiệm vụ được giao./.')),
];

const SIGN = '<w:tabs><w:tab w:val="center" w:pos="7000"/></w:tabs>';
const toSignature = (...runs: readonly string[]): string =>
  `<w:p><w:pPr>${SIGN}</w:pPr>${runs.join('')}</w:p>`;
const ITEM = '<w:sz w:val="22"/>';

const closing = [
  toSignature(text('Nơi nhận:', '<w:b/><w:i/><w:sz w:val="24"/>'), tab, text('KT. CHỦ TỊCH', '<w:b/>')),
  toSignature(text('- Như trên;', ITEM), tab, text('PHÓ CHỦ TỊCH', '<w:b/>')),
  toSignature(text('- Chủ tịch, các Phó Chủ tịch;', ITEM)),
  toSignature(text('- Lưu: VT.', ITEM)),
  toSignature(),
  toSignature(tab, text('Trần Thị Bình', '<w:b/>')),
];

const HEADER =
  '<w:p><w:pPr><w:framePr w:wrap="around" w:vAnchor="text" w:hAnchor="margin" w:xAlign="center" w:y="1"/></w:pPr>' +
  '<w:fldSimple w:instr=" PAGE "><w:r><w:rPr><w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman"/><w:sz w:val="26"/></w:rPr><w:t>2</w:t></w:r></w:fldSimple></w:p>';

export const tabbedReport = (): Uint8Array =>
  rawWord({
    body: `${[...head, ...body, ...closing].join('')}<w:sectPr><w:headerReference w:type="default" r:id="header"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1247" w:right="964" w:bottom="1247" w:left="1814" w:header="624" w:footer="624"/><w:pgNumType w:start="1"/><w:titlePg w:val="1"/></w:sectPr>`,
    parts: { styles: makeRoot('styles', STYLES), header: makeRoot('hdr', HEADER) },
  });
