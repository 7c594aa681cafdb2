import { createIntl } from 'react-intl';
import names from '../../../../../server/src/domain/narrative/catalogue.names.vi.json';
import type { Text } from '../../../hooks/useText';
import vi from '../../../translations/vi.json';
import { findTags } from '../../model/liquidTags';
import { type Named, sayTag } from './tagWords';

const intl = createIntl({ locale: 'vi', messages: vi });
const text: Text = (key, values) => intl.formatMessage({ id: key }, values);
const FLAGS = new Set(['window.provisional', 'period.custom', 'agency.ended']);
const known = new Map(
  Object.entries(names).map(([name, label]): [string, Named] => [name, { label, isFlag: FLAGS.has(name) }]),
);
const say = (source: string) => findTags(source).map((tag) => sayTag(tag, known, text));

test.each([
  ['{% if plans.basis %}', 'Nếu có kế hoạch làm căn cứ:'],
  ['{%- if window.provisional and period.custom -%}', 'Nếu kỳ chưa kết thúc và kỳ do người dùng tự chọn:'],
  [
    '{% elsif period.custom == false or plans.basis %}',
    'Nếu không, mà không phải kỳ do người dùng tự chọn hoặc có kế hoạch làm căn cứ:',
  ],
  ['{% if articles.total > 0 %}', 'Nếu số tin, bài lớn hơn 0:'],
  ['{% if meetings.integrated == meetings.total %}', 'Nếu số cuộc lồng ghép bằng số hội nghị, cuộc họp:'],
  ['{% if articles.total == nil %}', 'Nếu không có số tin, bài:'],
  ['{% if articles.total != nil %}', 'Nếu có số tin, bài:'],
  ['{% unless agency.ended %}', 'Trừ khi cơ quan kết thúc hoạt động trong kỳ:'],
  ['{% else %}', 'Nếu không:'],
  ['{% endif %}', 'Hết phần “nếu”'],
  ['{% for one in articles.columns %}', 'Với từng mục trong các chuyên mục:'],
  ['{% case period.year %}', 'Xét năm báo cáo:'],
  ['{% when "2024", "2025" %}', 'Là “2024”, “2025”:'],
  ['{% comment %}Nhớ sửa\n{{ x }}{% endcomment %}', 'Ghi chú: Nhớ sửa\n{{ x }}'],
  ['{% if a.b | size > 1 %}', 'Phần mã: if a.b | size > 1'],
  ['{% assign x = 1 %}', 'Phần mã: assign x = 1'],
])('%s reads %s', (source, expected) => {
  expect(say(source)).toEqual([expected]);
});
