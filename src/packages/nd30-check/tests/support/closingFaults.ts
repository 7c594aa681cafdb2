import { CENTRED, layoutTable, par, run } from './directReport';
import { fault, inParagraph, inRun } from './faults';

const TITLE = 'CHỦ TỊCH';
const NAME = 'Nguyễn Văn An';

/** A correct appendix in its own section; `change` may introduce one fault. */
const appendix = (label: string, last: boolean, change: (xml: string) => string = (xml) => xml): string =>
  change(
    par(CENTRED, run(`Phụ lục ${label}`, { bold: true })) +
      par(CENTRED, run('THỐNG KÊ TIN, BÀI', { bold: true })) +
      par(
        CENTRED,
        run('(Kèm theo Báo cáo số 15/BC-UBND ngày 14 tháng 6 năm 2024 của Ủy ban nhân dân xã Ích Hậu)', {
          italic: true,
        }),
      ) +
      par('<w:jc w:val="both"/>', run('Trong kỳ có 42 tin, bài.', { size: 13 })),
  ) + (last ? '' : par(sectionMark()));

const PAGE =
  '<w:pgSz w:w="11907" w:h="16840"/><w:pgMar w:top="1134" w:right="851" w:bottom="1134" w:left="1701" w:header="567" w:footer="567"/>';
const sectionMark = (start = '<w:pgNumType w:start="1"/>'): string =>
  `<w:sectPr><w:headerReference w:type="default" r:id="header"/>${PAGE}${start}<w:titlePg/></w:sectPr>`;

const MENTIONED = ['text', 'trên Cổng', '(chi tiết tại Phụ lục I, Phụ lục II) trên Cổng'] as const;
const STARTS_AT_1 = ['section', '<w:titlePg/>', '<w:pgNumType w:start="1"/><w:titlePg/>'] as const;

const withAppendices = (change: (xml: string) => string, label = 'II') =>
  [
    MENTIONED,
    STARTS_AT_1,
    ['after', /^/, par(sectionMark()) + appendix('I', false) + appendix(label, true, change)],
  ] as const;

const replaceIn = (from: string | RegExp, to: string) => (xml: string) => {
  const after = xml.replace(from, to);
  if (after === xml) throw new Error(`${String(from)} is not in the appendix.`);
  return after;
};

export const FAULTS_OF_CLOSING = {
  'signature-present': fault([
    ['closing', 'TM. ỦY BAN NHÂN DÂN', ''],
    ['closing', TITLE, ''],
    ['closing', NAME, ''],
  ]),
  'signature-form': fault([['closing', 'TM. ỦY', 'TM ỦY']]),
  'signature-name-full': fault([['closing', 'TM. ỦY BAN NHÂN DÂN', 'TM. UBND XÃ']]),
  'signature-order': fault([['closing', TITLE, 'PHÓ CHỦ TỊCH']]),
  'signature-capitals': fault([['closing', `${TITLE}<`, 'Chủ tịch<']]),
  'signature-style': fault([inRun('closing', TITLE, '<w:b/>', '')]),
  'signature-size': fault([inRun('closing', TITLE, 'w:val="28"', 'w:val="24"')]),
  'signature-centred': fault([inParagraph('closing', TITLE, 'w:val="center"', 'w:val="left"')]),
  'signature-place': fault([['closing', /.*/s, swapColumns()]], ['recipients-level']),
  'signer-name-letters': fault([['closing', NAME, 'NGUYỄN VĂN AN']]),
  'signer-name-style': fault([inRun('closing', NAME, '<w:b/>', '<w:b/><w:i/>')]),
  'signer-name-size': fault([inRun('closing', NAME, 'w:val="28"', 'w:val="24"')]),
  'signer-name-centred': fault([inParagraph('closing', NAME, 'w:val="center"', 'w:val="left"')]),
  'signer-no-degree': fault([['closing', NAME, 'ThS. Nguyễn Văn An']]),
  'recipients-present': fault([
    ['closing', /<w:p>(?:(?!<w:p>).)*(Nơi nhận|- )(?:(?!<w:p>).)*<\/w:p>/g, par('')],
  ]),
  'recipients-heading-form': fault([['closing', 'Nơi nhận:', 'Nơi nhận']]),
  'recipients-heading-style': fault([inRun('closing', 'Nơi nhận', '<w:b/>', '')]),
  'recipients-heading-size': fault([inRun('closing', 'Nơi nhận', 'w:val="24"', 'w:val="28"')]),
  'recipients-level': fault([
    [
      'closing',
      '<w:tr>',
      `<w:tr><w:tc>${par('', run('Nơi nhận:', { size: 12, bold: true, italic: true }))}</w:tc><w:tc>${par('')}</w:tc></w:tr><w:tr>`,
    ],
    ['closing', /(<w:tr>.*)<w:p>(?:(?!<w:p>).)*Nơi nhận:(?:(?!<w:p>).)*<\/w:p>/s, '$1'],
  ]),
  'recipients-list-size': fault([inRun('closing', '- Phòng', 'w:val="22"', 'w:val="24"')]),
  'recipients-list-style': fault([inRun('closing', '- Phòng', '<w:sz', '<w:i/><w:sz')]),
  'recipients-list-form': fault([['closing', 'huyện Lộc Hà;', 'huyện Lộc Hà,']]),
  'recipients-as-above': fault([['closing', '- Như trên;', '- Thường trực Đảng ủy;']]),
  'recipients-archive': fault([['closing', '- Lưu: VT, VP.', '- Lưu VP.']]),
  'appendix-label-form': fault([...withAppendices(replaceIn('Phụ lục II', 'PHỤ LỤC II'))]),
  'appendix-label-style': fault([...withAppendices(replaceIn('<w:b/>', ''))]),
  'appendix-label-size': fault([...withAppendices(replaceIn('w:sz w:val="28"', 'w:sz w:val="26"'))]),
  'appendix-numbering': fault([...withAppendices((xml) => xml, 'III')], ['appendix-mentioned']),
  'appendix-title-present': fault([
    ...withAppendices(replaceIn(/<w:p>(?:(?!<w:p>).)*THỐNG KÊ TIN, BÀI.*?<\/w:p>/, '')),
  ]),
  'appendix-title': fault([...withAppendices(replaceIn('THỐNG KÊ TIN, BÀI', 'Thống kê tin, bài'))]),
  'appendix-title-size': fault([...withAppendices(replaceIn(/(w:val="28".*?)w:val="28"/, '$1w:val="32"'))]),
  'appendix-reference': fault([...withAppendices(replaceIn(/<w:p>(?:(?!<w:p>).)*\(Kèm theo.*?<\/w:p>/, ''))]),
  'appendix-reference-style': fault([...withAppendices(replaceIn('<w:i/>', ''))]),
  'appendix-pages': fault([
    MENTIONED,
    ['after', /^/, par(sectionMark('')) + appendix('I', false) + appendix('II', true)],
  ]),
  'appendix-mentioned': fault([...withAppendices((xml) => xml).slice(1)]),
} as const;

/** Puts the signature on the left. */
function swapColumns(): string {
  const signature =
    par(CENTRED, run('TM. ỦY BAN NHÂN DÂN', { bold: true })) + par(CENTRED, run(TITLE, { bold: true }));
  const recipients =
    par('', run('Nơi nhận:', { size: 12, bold: true, italic: true })) +
    par('', run('- Như trên;', { size: 11 })) +
    par('', run('- Lưu: VT.', { size: 11 }));
  return layoutTable([4677, 4678], [signature, recipients]);
}
