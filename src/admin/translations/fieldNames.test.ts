import { IntlMessageFormat } from 'intl-messageformat';
import { translations } from '.';

const told = (field: string): unknown =>
  new IntlMessageFormat(
    translations.vi['components.Input.error.validation.required.withField'] ?? '',
    'vi',
  ).format({ field });

test('a missing field is named by its label', () => {
  expect(told('publishedOn')).toBe('Ngày đăng: bắt buộc nhập.');
  expect(told('title')).toBe('Tên, tiêu đề: bắt buộc nhập.');
});

test('an unknown field is named by its key', () => {
  expect(told('objectives.0.title')).toBe('objectives.0.title: bắt buộc nhập.');
});
