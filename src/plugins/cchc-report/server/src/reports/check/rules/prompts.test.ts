import { listFindings } from '../testing/input';

test('a suggestion in brackets that nobody has worded is reported', () => {
  const prompt = '[Gợi ý, đề nghị sửa: Đề nghị cơ quan cấp trên mở lớp tập huấn.]';
  expect(listFindings(`## III. Đề xuất, kiến nghị\n\n${prompt}`)).toEqual([`prompt_left: ${prompt}`]);
});

test('its passage ends before a placeholder, which nobody has typed', () => {
  expect(
    listFindings('[Gợi ý, đề nghị sửa: Đề nghị {{ superior.name }} mở lớp tập huấn về tuyên truyền.]'),
  ).toEqual(['prompt_left: [Gợi ý, đề nghị sửa: Đề nghị']);
});

test.each([
  'Đề nghị cơ quan cấp trên mở lớp tập huấn.',
  'Nghị quyết nêu: “đẩy mạnh cải cách [hành chính nhà nước] trên địa bàn”.',
  '[...]',
])('other brackets are none: %s', (text) => {
  expect(listFindings(text)).toEqual([]);
});
