import { parseLocalDate } from '../period/localDate';
import { citedSubject, createCitations, type CitedDocument } from './citations';

const plan07: CitedDocument = {
  typeName: 'Kế hoạch',
  number: 7,
  symbol: 'KH-UBND',
  issuedOn: parseLocalDate('2024-02-26'),
  issuerName: 'Ủy ban nhân dân xã Ích Hậu',
  subject: 'tuyên truyền cải cách hành chính năm 2024',
};
const plan09: CitedDocument = {
  ...plan07,
  number: 9,
  issuedOn: parseLocalDate('2024-02-28'),
  subject: 'Về việc tuyên truyền cải cách hành chính',
};
const resolution76: CitedDocument = {
  typeName: 'Nghị quyết',
  number: '76/NQ-CP',
  issuedOn: parseLocalDate('2021-07-15'),
  issuerName: 'Chính phủ',
  subject: 'Ban hành Chương trình tổng thể cải cách hành chính nhà nước giai đoạn 2021 - 2030',
};

test('the first citation names everything, a later one type, number and symbol', () => {
  const cite = createCitations();
  expect(cite(plan07)).toBe(
    'Kế hoạch số 07/KH-UBND ngày 26/02/2024 của Ủy ban nhân dân xã Ích Hậu về tuyên truyền cải cách hành chính năm 2024',
  );
  expect(cite(plan09)).toBe(
    'Kế hoạch số 09/KH-UBND ngày 28/02/2024 của Ủy ban nhân dân xã Ích Hậu về việc tuyên truyền cải cách hành chính',
  );
  expect(cite(plan07)).toBe('Kế hoạch số 07/KH-UBND');
  expect(cite({ ...plan09 })).toBe('Kế hoạch số 09/KH-UBND');
});

test('each document begins its citations anew', () => {
  const first = createCitations()(plan07);
  expect(createCitations()(plan07)).toBe(first);
});

test('a number that carries its symbol is cited once with it', () => {
  const cite = createCitations();
  expect(cite(resolution76)).toBe(
    'Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ ban hành Chương trình tổng thể cải cách hành chính nhà nước giai đoạn 2021 - 2030',
  );
  expect(cite({ ...resolution76, number: '76', symbol: 'NQ-CP' })).toBe('Nghị quyết số 76/NQ-CP');
});

test.each<[CitedDocument, string]>([
  [{ typeName: 'Luật', subject: 'Lưu trữ' }, 'Luật Lưu trữ'],
  [{ typeName: 'Luật', subject: 'Luật Lưu trữ', number: '33/2024/QH15' }, 'Luật Lưu trữ'],
  [{ typeName: 'Bộ luật', subject: 'Dân sự' }, 'Bộ luật Dân sự'],
  [{ typeName: 'pháp lệnh', subject: 'Ưu đãi người có công' }, 'Pháp lệnh Ưu đãi người có công'],
])('a law or ordinance is cited by type and name each time', (law, text) => {
  const cite = createCitations();
  expect([cite(law), cite(law)]).toEqual([text, text]);
});

test('a law whose name is not known is cited by its number', () => {
  expect(createCitations()({ typeName: 'Luật', number: '33/2024/QH15' })).toBe('Luật số 33/2024/QH15');
});

test('two plans with one number, of different years, stay apart', () => {
  const cite = createCitations();
  const lastYear = { ...plan07, issuedOn: parseLocalDate('2023-02-10'), subject: 'tuyên truyền năm 2023' };
  cite(plan07);
  expect(cite(lastYear)).toBe(
    'Kế hoạch số 07/KH-UBND ngày 10/02/2023 của Ủy ban nhân dân xã Ích Hậu về tuyên truyền năm 2023',
  );
  expect(cite(plan07)).toBe('Kế hoạch số 07/KH-UBND ngày 26/02/2024 của Ủy ban nhân dân xã Ích Hậu');
});

test.each<[Partial<CitedDocument>, string]>([
  [{ subject: null }, 'Kế hoạch số 07/KH-UBND ngày 26/02/2024 của Ủy ban nhân dân xã Ích Hậu'],
  [{ subject: null, issuerName: null }, 'Kế hoạch số 07/KH-UBND ngày 26/02/2024'],
  [{ subject: null, issuerName: '', issuedOn: null }, 'Kế hoạch số 07/KH-UBND'],
  [{ number: null, symbol: null, issuerName: null, subject: 'A' }, 'Kế hoạch ngày 26/02/2024 về a'],
])('what is not known of a document is left out: %j', (known, text) => {
  expect(createCitations()({ ...plan07, ...known })).toBe(text);
});

test('a document without a number is always cited in full', () => {
  const cite = createCitations();
  const draft = { typeName: 'Kế hoạch', issuedOn: parseLocalDate('2024-02-26'), subject: 'tuyên truyền' };
  expect([cite(draft), cite(draft)]).toEqual(Array(2).fill('Kế hoạch ngày 26/02/2024 về tuyên truyền'));
});

test.each([
  ['Tuyên truyền cải cách hành chính', 'về tuyên truyền cải cách hành chính'],
  ['V/v tuyên truyền CCHC', 'về việc tuyên truyền CCHC'],
  ['Về tuyên truyền', 'về tuyên truyền'],
  ['Phê duyệt Đề án', 'phê duyệt Đề án'],
  ['CCHC năm 2024', 'về CCHC năm 2024'],
  ['Hà Tĩnh đổi mới', 'về Hà Tĩnh đổi mới'],
  ['Ý kiến góp ý', 'về ý kiến góp ý'],
  ['Kế hoạch\n CCHC', 'về kế hoạch CCHC'],
  ['vềnh', 'về vềnh'],
])('the subject "%s" is cited "%s"', (subject, text) => {
  expect(createCitations()({ typeName: 'Công văn', number: 12, symbol: 'UBND-VP', subject })).toBe(
    `Công văn số 12/UBND-VP ${text}`,
  );
});

test.each([
  'Nhà nước pháp quyền',
  'Nhân dân giám sát',
  'Chính phủ số',
  'Quốc hội khóa XV',
  'Đảng lãnh đạo',
  'Ủy ban nhân dân các cấp',
])('the special nouns keep their capital: %s', (subject) => {
  expect(citedSubject(subject)).toBe(`về ${subject}`);
});

test.each([
  ['Nhà văn hóa thôn', 'về nhà văn hóa thôn'],
  ['Đăng tin, bài', 'về đăng tin, bài'],
  ['Tuyên truyền cải cách hành chính', 'về tuyên truyền cải cách hành chính'],
])('other words do not: %s', (subject, expected) => {
  expect(citedSubject(subject)).toBe(expected);
});
