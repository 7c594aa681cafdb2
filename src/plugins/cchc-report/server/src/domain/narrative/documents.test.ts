import { composeReport } from './compose';
import type { OfficialDocumentFact, ReportFacts } from './facts';
import { fullFacts, official } from './testing/facts';
import { figure, withFigures } from './testing/figures';
import { reportText } from './testing/text';
import { typeNameBySymbol } from './typeName';

const textOf = (
  officialDocuments: readonly OfficialDocumentFact[],
  changed: Partial<ReportFacts> = {},
): string =>
  reportText(
    composeReport({
      ...fullFacts,
      officialDocuments,
      figures: withFigures(
        fullFacts.figures,
        figure('official-documents', [officialDocuments.length, null, null]),
      ),
      ...changed,
    }),
  );

const own = official('Hướng dẫn', '5', 'HD-UBND', { subject: 'Hướng dẫn nộp hồ sơ trực tuyến' });
const OWN = 'Hướng dẫn số 05/HD-UBND ngày 20/3/2024 về việc nộp hồ sơ trực tuyến';
const ministry = official('Quyết định', '35', 'QĐ-BNV', { issuerName: 'Bộ Nội vụ' });
const MINISTRY = 'Quyết định số 35/QĐ-BNV ngày 20/3/2024 của Bộ Nội vụ về đôn đốc gửi tin, bài';

describe('only documents the agency issued are called its own', () => {
  it('own and received, each cited', () => {
    expect(textOf([own, ministry])).toContain(
      `Trong kỳ, Ủy ban nhân dân xã đã ban hành 01 văn bản (${OWN}) và tiếp nhận 01 văn bản của cơ quan cấp trên (${MINISTRY}).`,
    );
  });

  it('a part that is none is left out', () => {
    expect(textOf([own])).toContain(`đã ban hành 01 văn bản (${OWN}).`);
    expect(textOf([ministry])).toContain(
      `Trong kỳ, Ủy ban nhân dân xã đã tiếp nhận 01 văn bản của cơ quan cấp trên (${MINISTRY}).`,
    );
  });

  it.each([
    'Uỷ ban nhân dân xã Ích Hậu',
    'ỦY BAN NHÂN DÂN XÃ ÍCH HẬU',
    'UBND xã Ích Hậu',
    'Ủy ban nhân dân xã Ích Hậu'.normalize('NFD'),
    'Chủ tịch UBND xã Ích Hậu',
  ])('however its name was typed: %s', (issuerName) => {
    expect(textOf([official('Công văn', '31', 'UBND-VP', { issuerName })])).toContain(
      'đã ban hành 01 văn bản',
    );
  });

  it('a body of the same commune is another one, and no superior', () => {
    expect(
      textOf([official('Nghị quyết', '9', 'NQ-HĐND', { issuerName: 'Hội đồng nhân dân xã Ích Hậu' })]),
    ).toContain('tiếp nhận 01 văn bản của cơ quan, tổ chức khác (');
  });
});

it('up to eight documents are cited, of more only the numbers', () => {
  const many = (count: number) =>
    Array.from({ length: count }, (_, index) => official('Công văn', String(index + 1), 'UBND-VP'));
  expect(textOf(many(8))).toContain('đã ban hành 08 văn bản (Công văn số 01/UBND-VP');
  expect(textOf(many(9))).toContain('đã ban hành 09 văn bản.');
});

describe('documents by sector are own ones', () => {
  it('the sector with most first', () => {
    const text = textOf([
      official('Hướng dẫn', '1', 'HD-UBND', { sector: 'Đất đai' }),
      official('Hướng dẫn', '2', 'HD-UBND', { sector: 'Hộ tịch' }),
      official('Hướng dẫn', '3', 'HD-UBND', { sector: 'Hộ tịch' }),
      own,
      { ...ministry, sector: 'Cải cách hành chính' },
    ]);
    expect(text).toContain(
      'có 03 văn bản thuộc lĩnh vực chuyên ngành (hộ tịch 02 văn bản và đất đai 01 văn bản); có 04 văn bản hướng dẫn.',
    );
  });

  it('none when only others name one', () => {
    expect(textOf([own, { ...ministry, sector: 'Cải cách hành chính' }])).not.toContain('thuộc lĩnh vực');
  });
});

it.each([
  ['TB-UBND', 'Thông báo'],
  ['CTr-UBND', 'Chương trình'],
  ['UBND-VP', 'Văn bản'],
  ['', 'Văn bản'],
])('a type that the records do not list is called by its symbol: %j is "%s"', (symbol, expected) => {
  expect(typeNameBySymbol(symbol)).toBe(expected);
});
