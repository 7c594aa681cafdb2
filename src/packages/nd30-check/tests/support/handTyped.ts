import { rawWord, makeRoot } from './rawWord';

/** Reports as officers type them, with frequent faults. */

const text = (content: string, properties = ''): string =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${content}</w:t></w:r>`;
const par = (properties: string, ...content: readonly string[]): string =>
  `<w:p><w:pPr>${properties}</w:pPr>${content.join('')}</w:p>`;
const MIDDLE = '<w:jc w:val="center"/>';
const PROSE = '<w:spacing w:before="120" w:after="0"/><w:ind w:firstLine="720"/><w:jc w:val="both"/>';
const BOLD = '<w:b/>';

const STYLES =
  '<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:eastAsia="Times New Roman" w:cs="Times New Roman"/><w:sz w:val="28"/></w:rPr></w:rPrDefault></w:docDefaults>' +
  '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>';

const A4 =
  '<w:pgSz w:w="11907" w:h="16840"/><w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1701" w:header="720" w:footer="720"/>';

const toTable = (...cells: readonly string[]): string =>
  `<w:tbl><w:tblPr/><w:tblGrid>${cells.map(() => '<w:gridCol w:w="4536"/>').join('')}</w:tblGrid><w:tr>${cells.map((content) => `<w:tc><w:tcPr/>${content}</w:tc>`).join('')}</w:tr></w:tbl>`;

const word = (body: string, section = A4): Uint8Array =>
  rawWord({ body: `${body}<w:sectPr>${section}</w:sectPr>`, parts: { styles: makeRoot('styles', STYLES) } });

/** Tiêu ngữ underlined, underscores below the issuer, no "Kính gửi", "V/v", "Lưu VP", a deputy without "KT.". */
export const careless = (): Uint8Array =>
  word(
    toTable(
      par(MIDDLE, text('UBND XÃ ÍCH HẬU', `${BOLD}<w:sz w:val="26"/>`)) +
        par(MIDDLE, text('________', BOLD)) +
        par(MIDDLE, text('Số 7 /BC-UBND')),
      par(MIDDLE, text('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', `${BOLD}<w:sz w:val="26"/>`)) +
        par(MIDDLE, text('Độc lập-Tự do-Hạnh phúc', `${BOLD}<w:u w:val="single"/>`)) +
        par(MIDDLE, text('Ích Hậu, ngày 5 tháng 06 năm 2024', '<w:i/>')),
    ) +
      par(MIDDLE, text('BÁO CÁO', BOLD)) +
      par(MIDDLE, text('V/v tuyên truyền cải cách hành chính', BOLD)) +
      par(PROSE, text('Uỷ ban nhân dân xã báo cáo như sau:')) +
      par(PROSE, text('I. Kết quả', BOLD)) +
      par(PROSE, text('Đã đăng 42 tin, bài.')) +
      par(PROSE, text('III. Nhiệm vụ', BOLD)) +
      par('<w:ind w:left="720" w:hanging="360"/>', text('- Tiếp tục tuyên truyền.')) +
      toTable(
        par('', text('Nơi nhận', `${BOLD}<w:i/><w:sz w:val="24"/>`)) +
          par('', text('- UBND huyện;', '<w:sz w:val="22"/>')) +
          par('', text('- Lưu VP', '<w:sz w:val="22"/>')),
        par(MIDDLE, text('TM. UBND XÃ', BOLD)) +
          par(MIDDLE, text('PHÓ CHỦ TỊCH', BOLD)) +
          par('') +
          par('') +
          par(MIDDLE, text('ThS. Nguyễn Văn An', BOLD)),
      ),
  );

/**
 * All components below each other in the body, letterhead set with spaces, page number in the footer, a font of the
 * old encoding.
 */
export const makeStacked = (): Uint8Array =>
  rawWord({
    body:
      par('', text('ỦY BAN NHÂN DÂN       CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', `${BOLD}<w:sz w:val="24"/>`)) +
      par('', text('XÃ ÍCH HẬU              Độc lập - Tự do - Hạnh phúc', `${BOLD}<w:sz w:val="26"/>`)) +
      par('', text('Số: 12/BC-UBND          Ích Hậu, ngày 14 tháng 6 năm 2024', '<w:i/><w:sz w:val="26"/>')) +
      par(MIDDLE, text('BÁO CÁO', BOLD)) +
      par(MIDDLE, text('Kết quả tuyên truyền', BOLD)) +
      par(MIDDLE, text('Kính gửi: Ủy ban nhân dân huyện; Phòng Nội vụ huyện.')) +
      par(PROSE, text('Trong kỳ đã đăng 42 tin, bài./.', '<w:rFonts w:ascii=".VnTime" w:hAnsi=".VnTime"/>')) +
      par(MIDDLE, text('TM. ỦY BAN NHÂN DÂN', BOLD)) +
      par(MIDDLE, text('CHỦ TỊCH', BOLD)) +
      par(MIDDLE, text('Nguyễn Văn An', BOLD)) +
      par('', text('Nơi nhận:', `${BOLD}<w:i/><w:sz w:val="24"/>`)) +
      par('', text('- Như trên;', '<w:sz w:val="22"/>')) +
      par('', text('- Lưu: VT.', '<w:sz w:val="22"/>')) +
      `<w:sectPr><w:footerReference w:type="default" r:id="footer"/>${A4}</w:sectPr>`,
    parts: {
      styles: makeRoot('styles', STYLES),
      footer: makeRoot(
        'ftr',
        par(
          '<w:jc w:val="right"/>',
          '<w:fldSimple w:instr="PAGE \\* roman"><w:r><w:t>i</w:t></w:r></w:fldSimple>',
        ),
      ),
    },
  });
