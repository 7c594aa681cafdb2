import { translateApiName } from './apiNames';

const ROLE = '/admin/settings/users-permissions/roles/2';
const TOKEN = '/admin/settings/api-tokens/create';

test.each([
  ['Agency', 'Cơ quan'],
  ['Official-document', 'Văn bản'],
  ['procedure-change', 'Biến động thủ tục hành chính'],
  ['Cchc-report', 'Báo cáo CCHC'],
  ['Media Library', 'Thư viện tệp'],
  ['publicReports', 'báo cáo đã công khai'],
  ['find', 'Đọc danh sách'],
  ['findOne', 'Đọc một mục'],
  ['Các thao tác được phép của phần api::official-document.', 'Các thao tác được phép của phần Văn bản.'],
])('"%s" has a Vietnamese name where rights are ticked', (text, name) => {
  expect(translateApiName(text, ROLE)).toBe(name);
  expect(translateApiName(text, TOKEN)).toBe(name);
});

test('the same words are content elsewhere, and a Vietnamese name stays as it is', () => {
  expect(translateApiName('Article', '/admin/settings/users-permissions/roles')).toBeUndefined();
  expect(translateApiName('find', '/admin/content-manager/collection-types')).toBeUndefined();
  for (const name of ['Cơ quan', 'Đọc danh sách', 'Các thao tác được phép của phần Văn bản.'])
    expect(translateApiName(name, ROLE)).toBeUndefined();
});
