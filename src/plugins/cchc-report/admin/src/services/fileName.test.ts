import { readFileName } from './fileName';

test('the extended name, which keeps Vietnamese, takes precedence over the plain one', () => {
  expect(
    readFileName(`attachment; filename="Bao cao.docx"; filename*=UTF-8''B%C3%A1o%20c%C3%A1o%20%C4%90.docx`),
  ).toBe('Báo cáo Đ.docx');
});

test.each([
  ["attachment; FileName*=utf-8'vi'%C4%90%20a.docx; filename=D.docx", 'Đ a.docx'],
  ["attachment;filename*=UTF-8''100%25%20%3B%20a.docx", '100% ; a.docx'],
  ["inline; size=3; filename*=UTF-8''%F0%9F%91%8D.pdf", '👍.pdf'],
  [`attachment; filename="a; filename*=UTF-8''b.docx"; filename*=UTF-8''%C3%A1.docx`, 'á.docx'],
  [`attachment; filename="a; filename*=UTF-8''b.docx"`, "a; filename*=UTF-8''b.docx"],
])('%s names %j', (header, name) => expect(readFileName(header)).toBe(name));

test('the plain name is used if the extended one is missing or broken', () => {
  expect(readFileName('attachment; filename="bao-cao.docx"')).toBe('bao-cao.docx');
  expect(readFileName('attachment; filename=bao-cao.docx')).toBe('bao-cao.docx');
  expect(readFileName(`attachment; filename="bao \\"1\\".docx"; filename*=UTF-8''%E0%A4%A`)).toBe(
    'bao "1".docx',
  );
});

test('no header, no name', () => {
  expect(readFileName(null)).toBeNull();
  expect(readFileName('attachment')).toBeNull();
  expect(readFileName('attachment; filename=""')).toBeNull();
});
