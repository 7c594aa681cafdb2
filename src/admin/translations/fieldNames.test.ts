import { IntlMessageFormat } from 'intl-messageformat';
import { translations } from '.';

const told = (field: string): unknown =>
  new IntlMessageFormat(
    translations.vi['components.Input.error.validation.required.withField'] ?? '',
    'vi',
  ).format({ field });

test('a field that is missing is called by its label, not by its key', () => {
  expect(told('publishedOn')).toBe('Ngày đăng: bắt buộc nhập.');
  expect(told('title')).toBe('Tên, tiêu đề: bắt buộc nhập.');
});

test('a field we do not know is called by its key', () => {
  expect(told('objectives.0.title')).toBe('objectives.0.title: bắt buộc nhập.');
});
