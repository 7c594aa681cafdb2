import { findings, listFindings } from '../testing/input';

test.each([
  ['Đã tổ chức ...... cuộc', ['......']],
  ['Đã tổ chức …… cuộc', ['……']],
  ['Đã tổ chức … cuộc', ['…']],
  ['Kế hoạch số .../KH-UBND', ['...']],
  ['Kế hoạch số.../KH-UBND ngày…tháng…năm', ['...', '…', '…']],
  ['Họ tên: ____', ['____']],
  ['Ngày … tháng … năm 2024', ['…', '…']],
  ['Có …. cuộc', ['….']],
])('a blank to be filled in is reported: %s', (text, blanks) => {
  expect(listFindings(text)).toEqual(blanks.map((blank) => `blank_left: ${blank}`));
});

test.each([
  'Pa nô, áp phích, v.v...',
  'Pa nô, áp phích…',
  'Pa nô, áp phích, ...',
  'Pa nô, v.v….',
  'Pa nô, áp phích....',
  'Nghị quyết nêu: “đẩy mạnh cải cách [...] hành chính”.',
  'Kết thúc báo cáo./.',
  'Đạt {{ articles.total }}...',
  'Một câu. Hai câu.',
])('an ellipsis or a stop is not a blank: %s', (text) => {
  expect(listFindings(text)).toEqual([]);
});

test('the place is exactly the blank', () => {
  const text = '## I. Kết quả\n\n- Có ..... cuộc';
  const [told] = findings({ sections: [{ key: 'a', title: 'A', text }], rendered: [] });
  expect(told?.place).toEqual({ kind: 'section', key: 'a', line: 2, from: 5, to: 10, excerpt: '.....' });
});
