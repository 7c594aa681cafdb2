import errors from '../../../server/src/translations/errors.vi.json';
import { refusedSections } from './refusedSections';

const TEXTS = {
  opening: 'Thực hiện {{ plans.basic | cite }},',
  results: '{% if articles.totals > 0 %}{{ articles.total }}{% endif %}',
  closing: '{% assign x = 1 %}',
};

test('the sections with a placeholder that there is not are told by its name', () => {
  const message = errors.placeholder_unknown.replace('{names}', 'plans.basic, articles.totals');
  expect(refusedSections(message, TEXTS)).toEqual(['opening', 'results']);
});

test('a fault that quotes the template is told where the quoted words are', () => {
  const message = errors.template_invalid.replace(
    '{reason}',
    'dòng 1: thẻ “assign” không dùng được trong mẫu.',
  );
  expect(refusedSections(message, TEXTS)).toEqual(['closing']);
});

test('a refusal that names nothing is about no section', () => {
  expect(refusedSections('Mẫu báo cáo có lỗi: mẫu quá dài.', TEXTS)).toEqual([]);
});
