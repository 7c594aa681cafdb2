import { rawWord, makeRoot, NAMESPACES } from './rawWord';

/**
 * A correct report of an issuer below another agency, as in current templates: theme fonts, capitals by property,
 * line breaks within paragraphs, automatic numbers, borders for lines, content controls, tracked changes.
 */

const THEME =
  `<?xml version="1.0"?><a:theme ${NAMESPACES} name="Office"><a:themeElements><a:fontScheme name="x"><a:majorFont><a:latin typeface="Times New Roman"/><a:ea typeface=""/><a:cs typeface=""/></a:majorFont>` +
  '<a:minorFont><a:latin typeface="Times New Roman"/><a:ea typeface=""/><a:cs typeface=""/></a:minorFont></a:fontScheme></a:themeElements></a:theme>';

const STYLES =
  '<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Cambria" w:asciiTheme="minorHAnsi" w:hAnsi="Cambria" w:hAnsiTheme="minorHAnsi" w:eastAsia="SimSun" w:cs="Arial"/><w:sz w:val="28"/><w:szCs w:val="22"/></w:rPr></w:rPrDefault>' +
  '<w:pPrDefault><w:pPr><w:spacing w:after="160" w:line="259" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>' +
  '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>' +
  '<w:style w:type="paragraph" w:styleId="Dau"><w:name w:val="Đầu"/><w:basedOn w:val="Normal"/><w:pPr><w:spacing w:after="0" w:line="240" w:lineRule="auto"/><w:jc w:val="center"/></w:pPr></w:style>' +
  '<w:style w:type="paragraph" w:styleId="Body"><w:name w:val="Body"/><w:basedOn w:val="Normal"/><w:pPr><w:spacing w:line="288" w:lineRule="auto"/><w:ind w:firstLine="12.7mm"/><w:jc w:val="both"/></w:pPr></w:style>' +
  '<w:style w:type="paragraph" w:styleId="H1"><w:name w:val="heading 1"/><w:basedOn w:val="Normal"/><w:pPr><w:keepNext/><w:numPr><w:numId w:val="1"/></w:numPr><w:ind w:left="0" w:firstLine="567"/><w:jc w:val="both"/></w:pPr><w:rPr><w:b/></w:rPr></w:style>' +
  '<w:style w:type="paragraph" w:styleId="H2"><w:name w:val="heading 2"/><w:basedOn w:val="H1"/><w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr><w:ind w:left="0" w:firstLine="567"/></w:pPr></w:style>' +
  '<w:style w:type="table" w:default="1" w:styleId="TN"><w:name w:val="Normal Table"/><w:tblPr><w:tblCellMar><w:left w:w="108" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>' +
  '<w:style w:type="table" w:styleId="Luoi"><w:name w:val="Table Grid"/><w:basedOn w:val="TN"/><w:tblPr><w:tblBorders><w:top w:val="single"/><w:insideH w:val="single"/></w:tblBorders></w:tblPr>' +
  '<w:tblStylePr w:type="firstRow"><w:rPr><w:b/></w:rPr></w:tblStylePr></w:style>';

const NUMBERING =
  '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="upperRoman"/><w:lvlText w:val="%1."/><w:pPr><w:ind w:left="720" w:hanging="360"/></w:pPr></w:lvl>' +
  '<w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%2."/><w:pPr><w:ind w:left="1080" w:hanging="360"/></w:pPr></w:lvl></w:abstractNum>' +
  '<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="-"/><w:pPr><w:ind w:left="0" w:firstLine="0"/></w:pPr></w:lvl></w:abstractNum>' +
  '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>';

const run = (text: string, properties = ''): string =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
const par = (style: string, ...content: readonly string[]): string =>
  `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr>${content.join('')}</w:p>`;
const toListItem = (...content: readonly string[]): string =>
  `<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="2"/></w:numPr><w:spacing w:after="0" w:line="240" w:lineRule="auto"/></w:pPr>${content.join('')}</w:p>`;
const toControl = (content: string): string =>
  `<w:sdt><w:sdtPr/><w:sdtContent>${content}</w:sdtContent></w:sdt>`;

const SIZE_13 = '<w:sz w:val="26"/>';
const BOLD_13 = `<w:b/>${SIZE_13}`;
/** Draws the line below a text as the border of the empty paragraph under it. */
const line = (side: number): string =>
  `<w:p><w:pPr><w:pStyle w:val="Dau"/><w:pBdr><w:bottom w:val="single" w:sz="6" w:space="1" w:color="auto"/></w:pBdr><w:spacing w:line="40" w:lineRule="exact"/><w:ind w:left="${side}" w:right="${side}"/></w:pPr></w:p>`;

const cells = (...contents: readonly string[]): string =>
  `<w:tr>${contents.map((content) => `<w:tc><w:tcPr/>${content}</w:tc>`).join('')}</w:tr>`;
const table = (widths: readonly number[], style: string, ...rows: readonly string[]): string =>
  `<w:tbl><w:tblPr>${style}</w:tblPr><w:tblGrid>${widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('')}</w:tblGrid>${rows.join('')}</w:tbl>`;

const letterhead = table(
  [3900, 5454],
  '',
  cells(
    par('Dau', run('Ủy ban nhân dân xã Ích Hậu', `<w:caps/>${SIZE_13}`)) +
      par(
        'Dau',
        run('Trung tâm Phục vụ', `<w:caps/>${BOLD_13}`),
        '<w:r><w:br/></w:r>',
        run('hành chính công', `<w:caps/>${BOLD_13}`),
      ) +
      line(1400),
    par(
      'Dau',
      run('CỘNG HÒA XÃ HỘI', BOLD_13),
      run(' CHỦ NGHĨA VIỆT NAM', BOLD_13),
      '<w:r><w:br/></w:r>',
      run('Độc lập - Tự do - Hạnh phúc', '<w:b/>'),
    ) + line(870),
  ),
  cells(
    par('Dau', run('Số:      /BC-TTPVHCC', SIZE_13)),
    par('Dau', run('Ích Hậu, ngày … tháng 10 năm 2025', '<w:i/>')),
  ),
);

const body = [
  toControl(par('Dau', run('Báo cáo', '<w:b/><w:caps/>'))),
  par('Dau', toControl(run('Về việc giải quyết thủ tục hành chính', '<w:b/>'))),
  line(3950),
  par('Dau', run('Kính gửi: Ủy ban nhân dân xã Ích Hậu')),
  par(
    'Body',
    run('Thực hiện Kế hoạch số 07/KH-UBND, Trung tâm báo cáo như sau (chi tiết tại Phụ lục kèm theo):'),
  ),
  par('H1', run('Kết quả')),
  par('H2', run('Tiếp nhận hồ sơ')),
  par(
    'Body',
    run('Đã tiếp nhận '),
    '<w:ins w:id="1" w:author="a"><w:r><w:t>512</w:t></w:r></w:ins>',
    '<w:del w:id="2" w:author="a"><w:r><w:rPr><w:rFonts w:ascii="Arial"/></w:rPr><w:delText>500</w:delText></w:r></w:del>',
    run(' hồ sơ. '),
    run(
      'Ghi chú ẩn, phông khác.',
      '<w:vanish/><w:rFonts w:ascii="Arial" w:hAnsi="Arial"/><w:sz w:val="40"/>',
    ),
  ),
  par('H2', run('Trả kết quả')),
  par('Body', run('Đã trả 510 kết quả.')),
  par('H1', run('Kiến nghị')),
  par('Body', run('Không có kiến nghị./.')),
  '<w:p/>',
];

const closing = table(
  [4677, 4677],
  '',
  cells(
    par('Normal', run('Nơi nhận:', '<w:b/><w:i/><w:sz w:val="24"/>')) +
      toListItem(run('Như trên;', '<w:sz w:val="22"/>')) +
      toListItem(run('Lưu: VT, TTPVHCC.', '<w:sz w:val="22"/>')),
    par('Dau', run('Giám đốc', '<w:b/><w:caps/>')) +
      par('Dau', run('(Chữ ký, dấu)', '<w:i/>')) +
      par('Dau', run('Lê Minh Châu', '<w:b/>')),
  ),
);

const main =
  '<w:pgSz w:w="210mm" w:h="297mm"/><w:pgMar w:top="2cm" w:right="1.5cm" w:bottom="2cm" w:left="3cm" w:header="1cm" w:footer="1cm" w:gutter="0"/>';

const appendix = [
  par('Dau', run('Phụ lục', '<w:b/>')),
  par('Dau', run('THỐNG KÊ HỒ SƠ', '<w:b/>')),
  par(
    'Dau',
    run(
      '(Kèm theo Báo cáo số      /BC-TTPVHCC ngày … tháng 10 năm 2025 của Trung tâm Phục vụ hành chính công)',
      '<w:i/>',
    ),
  ),
  table(
    [5000, 4354],
    '<w:tblStyle w:val="Luoi"/><w:tblLook w:val="0020"/>',
    cells(par('Dau', run('Lĩnh vực', SIZE_13)), par('Dau', run('Số hồ sơ', SIZE_13))),
    cells(
      par('Normal', run('Hộ tịch', '<w:sz w:val="24"/>')),
      par('Normal', run('512', '<w:sz w:val="24"/>')),
    ),
  ),
  '<w:p/>',
];

const HEADER = toControl(
  '<w:p><w:pPr><w:jc w:val="center"/></w:pPr><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>',
);

export const themedReport = (): Uint8Array =>
  rawWord({
    body:
      `${letterhead}${body.join('')}${closing}<w:p><w:pPr><w:sectPr><w:headerReference w:type="default" r:id="header"/>${main}<w:titlePg/></w:sectPr></w:pPr></w:p>` +
      `${appendix.join('')}<w:sectPr>${main}<w:pgNumType w:start="1"/><w:titlePg/></w:sectPr>`,
    parts: {
      styles: makeRoot('styles', STYLES),
      numbering: makeRoot('numbering', NUMBERING),
      theme: THEME,
      header: makeRoot('hdr', HEADER),
    },
  });
