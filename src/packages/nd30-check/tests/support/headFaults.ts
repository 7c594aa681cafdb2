import { CENTRED, connector, par, run } from './directReport';
import { fault, inParagraph, inRun } from './faults';

const ISSUER = 'XÃ ÍCH HẬU';
const SUBJECT = 'Kết quả công tác tuyên truyền cải cách hành chính<';
const KINH_GUI = par(CENTRED, run('Kính gửi: Ủy ban nhân dân huyện Lộc Hà'));
const BASIS = (text: string, italic = true) => par(CENTRED.replace('center', 'both'), run(text, { italic }));

export const FAULTS_OF_HEAD = {
  'nation-present': fault([['letterhead', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', '']]),
  'nation-wording': fault([['letterhead', 'CỘNG HÒA', 'CỘNG HOÀ']]),
  'nation-capitals': fault([
    ['letterhead', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Cộng hòa xã hội chủ nghĩa Việt Nam'],
  ]),
  'nation-size': fault(
    [inRun('letterhead', 'CỘNG HÒA', 'w:val="26"', 'w:val="28"')],
    ['sizes-together', 'nation-one-line'],
  ),
  'nation-style': fault([inRun('letterhead', 'CỘNG HÒA', '<w:b/>', '')]),
  // Quốc hiệu nearly fills its usual column, so this column is wider.
  'nation-place': fault([
    ['letterhead', /3600/g, '3000'],
    ['letterhead', /5755/g, '6955'],
    inParagraph('letterhead', 'CỘNG HÒA', 'w:val="center"', 'w:val="left"'),
  ]),
  'nation-one-line': fault([
    ['letterhead', /3600/g, '3900'],
    ['letterhead', /5755/g, '5455'],
  ]),
  'motto-present': fault([['letterhead', 'Độc lập - Tự do - Hạnh phúc', '']]),
  'motto-wording': fault([['letterhead', 'Độc lập - Tự do - Hạnh phúc', 'Độc lập – Tự do – Hạnh phúc']]),
  'motto-size': fault(
    [inRun('letterhead', 'Độc lập', 'w:val="28"', 'w:val="24"')],
    ['sizes-together', 'motto-line'],
  ),
  'motto-style': fault([inRun('letterhead', 'Độc lập', '<w:b/>', '<w:b/><w:i/>')]),
  'motto-centred': fault([inParagraph('letterhead', 'Độc lập', 'w:val="center"', 'w:val="right"')]),
  'motto-below-nation': fault([
    inParagraph('letterhead', 'Độc lập', 'w:after="0"', 'w:after="0" w:line="360"'),
  ]),
  'motto-line': fault([
    ['letterhead', connector(62), ''],
    inRun('letterhead', 'Độc lập', '<w:b/>', '<w:b/><w:u w:val="single"/>'),
  ]),
  'issuer-present': fault([
    ['letterhead', 'ỦY BAN NHÂN DÂN', ''],
    ['letterhead', ISSUER, ''],
  ]),
  'issuer-capitals': fault([['letterhead', ISSUER, 'Xã Ích Hậu']]),
  'issuer-size': fault([inRun('letterhead', ISSUER, 'w:val="26"', 'w:val="28"')]),
  'issuer-style': fault([inRun('letterhead', ISSUER, '<w:b/>', '')]),
  'superior-style': fault([
    ['letterhead', 'ỦY BAN NHÂN DÂN', 'UBND HUYỆN LỘC HÀ'],
    ['letterhead', ISSUER, 'PHÒNG NỘI VỤ'],
    ['letterhead', connector(20), connector(14)],
  ]),
  // The name takes two lines below the superior agency, so the number is lower than the date.
  'issuer-superior': fault(
    [
      ['letterhead', ISSUER, 'ỦY BAN NHÂN DÂN XÃ ÍCH HẬU'],
      ['letterhead', 'ỦY BAN NHÂN DÂN<', 'UBND HUYỆN LỘC HÀ<'],
      inRun('letterhead', 'UBND HUYỆN', '<w:b/>', ''),
      ['letterhead', connector(20), connector(27)],
    ],
    ['date-level'],
  ),
  'issuer-place': fault([inParagraph('letterhead', ISSUER, 'w:val="center"', 'w:val="left"')]),
  'issuer-single-spaced': fault([inParagraph('letterhead', ISSUER, 'w:before="0"', 'w:before="100"')]),
  'issuer-name-full': fault([
    ['letterhead', 'ỦY BAN NHÂN DÂN', 'UBND XÃ ÍCH HẬU'],
    ['letterhead', />XÃ ÍCH HẬU</, '><'],
  ]),
  'issuer-line': fault([['letterhead', connector(20), connector(50)]]),
  'number-present': fault([['letterhead', 'Số: 15/BC-UBND', '']]),
  'number-form': fault([['letterhead', 'Số: 15/BC-UBND', 'Số 15/BC-UBND']]),
  'number-padding': fault([['letterhead', 'Số: 15/', 'Số: 7/']]),
  'number-size': fault([inRun('letterhead', 'Số: 15', 'w:val="26"', 'w:val="28"')]),
  'number-style': fault([inRun('letterhead', 'Số: 15', '<w:sz', '<w:i/><w:sz')]),
  'number-centred': fault([inParagraph('letterhead', 'Số: 15', 'w:val="center"', 'w:val="left"')]),
  'symbol-capitals': fault([['letterhead', 'BC-UBND', 'bc-UBND']]),
  'symbol-type': fault([['letterhead', 'BC-UBND', 'KH-UBND']]),
  'date-present': fault([['letterhead', 'Ích Hậu, ngày 14 tháng 6 năm 2024', '']]),
  'date-form': fault([['letterhead', 'Ích Hậu, ngày', 'Ích Hậu ngày']]),
  'date-padding': fault([['letterhead', 'ngày 14 tháng 6', 'ngày 5 tháng 06']]),
  'date-size': fault([inRun('letterhead', 'Ích Hậu, ngày', 'w:val="28"', 'w:val="24"')], ['sizes-together']),
  'date-style': fault([inRun('letterhead', 'Ích Hậu, ngày', '<w:i/>', '')]),
  'date-centred': fault([inParagraph('letterhead', 'Ích Hậu, ngày', 'w:val="center"', 'w:val="left"')]),
  'date-level': fault(
    [
      ['letterhead', /(<w:p>(?:(?!<w:p>).)*Ích Hậu, ngày.*?<\/w:p>)/, ''],
      [
        'title',
        /^/,
        par(CENTRED.replace('center', 'right'), run('Ích Hậu, ngày 14 tháng 6 năm 2024', { italic: true })),
      ],
    ],
    ['date-centred'],
  ),
  'place-name': fault([['letterhead', 'Ích Hậu, ngày', 'Xã Ích Hậu, ngày']]),
  'type-present': fault([['title', 'BÁO CÁO', '']]),
  'type-own-line': fault([['title', 'BÁO CÁO', 'BÁO CÁO TUYÊN TRUYỀN']]),
  'type-capitals': fault([['title', 'BÁO CÁO', 'Báo cáo']]),
  'type-style': fault([inRun('title', 'BÁO CÁO', '<w:b/>', '')]),
  'type-size': fault([inRun('title', 'BÁO CÁO', 'w:val="28"', 'w:val="32"')]),
  'type-centred': fault([inParagraph('title', 'BÁO CÁO', 'w:val="center"', 'w:val="left"')]),
  'subject-present': fault([['title', SUBJECT, '<']]),
  'letter-subject': fault([
    ['letterhead', 'Số: 15/BC-UBND', 'Số: 15/UBND-VP'],
    ['title', /.*/s, ''],
  ]),
  'subject-letters': fault([
    ['title', SUBJECT, 'KẾT QUẢ CÔNG TÁC TUYÊN TRUYỀN CẢI CÁCH HÀNH CHÍNH<'],
    ['title', connector(45), connector(55)],
  ]),
  'subject-end': fault([['title', SUBJECT, SUBJECT.replace('<', '.<')]]),
  'subject-style': fault([inRun('title', SUBJECT, '<w:b/>', '')]),
  'subject-size': fault([inRun('title', SUBJECT, 'w:val="28"', 'w:val="30"')]),
  'subject-centred': fault([inParagraph('title', SUBJECT, 'w:val="center"', 'w:val="right"')]),
  'subject-no-vv': fault([['title', 'Kết quả công tác', 'V/v công tác']]),
  'subject-line': fault([['title', connector(45), '']]),
  'addressee-present': fault([['addressees', KINH_GUI, '']], ['recipients-as-above']),
  'addressee-colon': fault([['addressees', 'Kính gửi:', 'Kính gửi']]),
  'addressee-style': fault([inRun('addressees', 'Kính gửi', '<w:sz', '<w:i/><w:sz')]),
  'addressee-size': fault([inRun('addressees', 'Kính gửi', 'w:val="28"', 'w:val="24"')]),
  'addressee-items': fault([['addressees', 'huyện Lộc Hà', 'huyện Lộc Hà; Phòng Nội vụ huyện Lộc Hà']]),
  'basis-style': fault([['addressees', /$/, BASIS('Căn cứ Luật Tổ chức chính quyền địa phương.', false)]]),
  'basis-ends': fault([['addressees', /$/, BASIS('Căn cứ Luật Tổ chức chính quyền địa phương,')]]),
} as const;
