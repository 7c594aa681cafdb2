import records from '../../../src/admin/translations/content-manager.vi.json';
import report from '../../../src/plugins/cchc-report/admin/src/translations/vi.json';

export type ReportWord = keyof typeof report;

/** What the report page says, from the file it says it from. */
export const reportText = (key: ReportWord, values: Readonly<Record<string, string>> = {}): string =>
  report[key].replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);

/** What the report of the demo's first half of 2024 is saved as. */
const HALF_YEAR_NAME =
  'Báo cáo kết quả công tác tuyên truyền cải cách hành chính 6 tháng đầu năm 2024 - UBND xã Ích Hậu';
export const HALF_YEAR_FILE = `${HALF_YEAR_NAME}.docx`;
export const HALF_YEAR_SPREADSHEET = `${HALF_YEAR_NAME}.xlsx`;

/** Words of Strapi's own screens, as staff see them. */
export const STRAPI = {
  login: 'Đăng nhập',
  password: 'Mật khẩu',
  home: 'Trang chủ',
  publish: 'Xuất bản',
  save: 'Lưu',
  confirm: 'Xác nhận',
  delete: records['content-manager.containers.Edit.delete'],
  unpublish: 'Ngừng xuất bản',
  discard: records['content-manager.actions.discard.label'],
  remove: records['content-manager.relation.disconnect'],
  moreActions: records['content-manager.containers.edit.panels.default.more-actions'],
  moreHeaderActions: records['content-manager.containers.edit.header.more-actions'],
} as const;
