import { fileNameOf } from './fileName';

test('the extended name, which keeps Vietnamese, goes before the plain one', () => {
  expect(
    fileNameOf(`attachment; filename="Bao cao.docx"; filename*=UTF-8''B%C3%A1o%20c%C3%A1o%20%C4%90.docx`),
  ).toBe('Báo cáo Đ.docx');
});

test('the plain name is used where there is no extended one, or a broken one', () => {
  expect(fileNameOf('attachment; filename="bao-cao.docx"')).toBe('bao-cao.docx');
  expect(fileNameOf('attachment; filename=bao-cao.docx')).toBe('bao-cao.docx');
  expect(fileNameOf(`attachment; filename="bao \\"1\\".docx"; filename*=UTF-8''%E0%A4%A`)).toBe(
    'bao "1".docx',
  );
});

test('no header, no name', () => {
  expect(fileNameOf(null)).toBeNull();
  expect(fileNameOf('attachment')).toBeNull();
});
