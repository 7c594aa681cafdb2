import { par, run } from './directReport';
import { fault, inRun, longParagraph, withMore } from './faults';
import { makeRoot } from './rawWord';

const number = (from: string, to: string) => ['header', new RegExp(from, 'g'), to] as const;

export const FAULTS_OF_PAGE = {
  'page-size': fault([['section', 'w:w="11907" w:h="16840"', 'w:w="12240" w:h="15840"']]),
  // The tables keep their widths, so their content is too far left on the wider page.
  'page-orientation': fault(
    [['section', 'w:w="11907" w:h="16840"', 'w:w="16840" w:h="11907" w:orient="landscape"']],
    ['nation-place', 'signature-place', 'signer-name-centred'],
  ),
  'margin-top': fault([['section', 'w:top="1134"', 'w:top="850"']]),
  'margin-bottom': fault([['section', 'w:bottom="1134"', 'w:bottom="1701"']]),
  'margin-left': fault([['section', 'w:left="1701"', 'w:left="1417"']]),
  'margin-right': fault([['section', 'w:right="851"', 'w:right="567"']]),
  'page-number-present': fault([
    ['section', /<w:headerReference[^>]*>/, ''],
    withMore(longParagraph().repeat(20)),
  ]),
  'page-number-in-header': fault([['section', 'w:headerReference', 'w:footerReference']]),
  'page-number-centred': fault([number('w:jc w:val="center"', 'w:jc w:val="right"')]),
  'page-number-arabic': fault([['section', '<w:titlePg/>', '<w:pgNumType w:fmt="lowerRoman"/><w:titlePg/>']]),
  'page-number-size': fault([number('w:sz w:val="28"', 'w:sz w:val="22"')]),
  'page-number-upright': fault([number('<w:sz ', '<w:i/><w:sz ')]),
  'page-number-alone': fault([['header', /(<w:p>.*?<w:pPr>.*?<\/w:pPr>)/s, `$1${run('Trang ')}`]]),
  'page-number-hidden-first': fault([['section', '<w:titlePg/>', '<w:titlePg w:val="0"/>']]),
  'page-number-start': fault([['section', '<w:titlePg/>', '<w:pgNumType w:start="3"/><w:titlePg/>']]),
  'font-name': fault([inRun('text', 'Trong kỳ', 'w:hAnsi="Times New Roman"', 'w:hAnsi="Arial"')]),
  'font-unicode': fault(
    [inRun('text', 'Trong kỳ', 'w:ascii="Times New Roman"', 'w:ascii=".VnTime"')],
    ['font-name'],
  ),
  'text-colour': fault([inRun('title', 'BÁO CÁO', '<w:b/>', '<w:b/><w:color w:val="2F5496"/>')]),
  'no-highlight': fault([inRun('text', 'Trong kỳ', '<w:sz', '<w:highlight w:val="yellow"/><w:sz')]),
  'text-nfc': fault([['text', 'Trong kỳ', 'Trong kỳ'.normalize('NFD')]]),
  'sizes-together': fault([inRun('letterhead', 'Ích Hậu, ngày', 'w:val="28"', 'w:val="26"')]),
  'table-widths': fault([
    withMore(
      '<w:tbl><w:tblPr><w:tblBorders><w:top w:val="single"/></w:tblBorders></w:tblPr><w:tblGrid><w:gridCol/><w:gridCol/></w:tblGrid>' +
        `<w:tr><w:tc>${par('', run('a'))}</w:tc><w:tc>${par('', run('b'))}</w:tc></w:tr>`.repeat(2) +
        '</w:tbl>',
    ),
  ]),
  'table-header-row': fault([
    withMore(
      '<w:tbl><w:tblPr><w:tblBorders><w:top w:val="single"/></w:tblBorders></w:tblPr><w:tblGrid><w:gridCol w:w="4000"/><w:gridCol w:w="4000"/></w:tblGrid>' +
        `<w:tr><w:tc>${par('', run('a'))}</w:tc><w:tc>${par('', run('b'))}</w:tc></w:tr>`.repeat(16) +
        '</w:tbl>',
    ),
  ]),
  'no-other-fields': fault([
    withMore(
      `<w:p><w:pPr><w:ind w:firstLine="567"/><w:spacing w:before="120" w:after="120"/></w:pPr><w:fldSimple w:instr=" DATE ">${run('14/6/2024')}</w:fldSimple></w:p>`,
    ),
  ]),
  'no-external-content': fault([], [], {
    relationships:
      '<Relationship Id="x1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="http://example.org/a.png" TargetMode="External"/>' +
      '<Relationship Id="x2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="https://example.org/" TargetMode="External"/>',
  }),
  'no-active-content': fault([], [], { files: { 'word/embeddings/oleObject1.bin': 'x' } }),
  'no-tracked-changes': fault([
    [
      'text',
      'xã đã đăng 42',
      'xã đã đăng </w:t></w:r><w:del><w:r><w:delText>41</w:delText></w:r></w:del><w:r><w:rPr><w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman"/><w:sz w:val="28"/></w:rPr><w:t xml:space="preserve">42',
    ],
  ]),
  'no-comments': fault([], [], {
    parts: {
      comments: makeRoot(
        'comments',
        `<w:comment w:id="0" w:author="a">${par('', run('Xem lại'))}</w:comment>`,
      ),
    },
  }),
  'no-hidden-text': fault([
    withMore(
      longParagraph().replace('</w:p>', '<w:r><w:rPr><w:vanish/></w:rPr><w:t>Chữ ẩn</w:t></w:r></w:p>'),
    ),
  ]),
  'spelling-committee': fault([['text', 'Ủy ban', 'Uỷ ban']]),
  capitals: fault([['text', 'hành chính nhà nước', 'hành chính Nhà Nước']]),
} as const;
