import type { PreparedColumn, PreparedWorkbook } from '../../src';
import { toLocalDate } from '../../src/text';

const column = (header: string, rest: Partial<PreparedColumn> = {}): PreparedColumn => ({
  header,
  hint: '',
  required: false,
  kind: 'text',
  choices: [],
  severalChoices: false,
  example: '',
  ...rest,
});

/** Columns of every kind; two of them offer the same list. */
export const preparedColumns: readonly PreparedColumn[] = [
  column('Mã thủ tục', { required: true, hint: 'Mã số, ví dụ 1.004440', example: '1.004440' }),
  column('Tên thủ tục hành chính', {
    required: true,
    example: 'Cho phép trung tâm học tập cộng đồng hoạt động trở lại',
  }),
  column('Mức độ', {
    choices: ['Toàn trình', 'Một phần', 'Không cung cấp trực tuyến'],
    hint: 'Chọn một mức',
    example: 'Toàn trình',
  }),
  column('Kênh', {
    choices: ['Trang thông tin', 'Zalo', '=Loa "truyền" & phát thanh'],
    severalChoices: true,
    example: 'Zalo; Trang thông tin',
  }),
  column('Ngày ban hành', { kind: 'date', required: true, hint: 'Ngày ký', example: '2024-06-14' }),
  column('Lượt xem', { kind: 'number', hint: 'Số nguyên', example: 125 }),
  column('Mức độ cũ', {
    choices: ['Toàn trình', 'Một phần', 'Không cung cấp trực tuyến'],
    example: 'Một phần',
  }),
];

const days = { first: toLocalDate('1945-09-02'), last: toLocalDate('2100-12-31') };

export const samplePrepared: PreparedWorkbook = {
  sheetName: 'Thủ tục',
  title: 'Mẫu nhập danh mục thủ tục hành chính',
  agency: 'Ủy ban nhân dân xã Ích Hậu',
  columns: preparedColumns,
  days,
  guide: ['Mỗi dòng là một thủ tục.', 'Không đổi tên các cột.'],
  guideName: 'Hướng dẫn',
  listsName: 'Danh mục',
};

/** A workbook with the same text in every text field. */
export const makePrepared = (text: string): PreparedWorkbook => ({
  sheetName: text,
  title: text,
  agency: text,
  columns: [
    column(text, { hint: text, required: true, example: text }),
    column(text, { choices: [text, `${text}${text}`], hint: text, example: text }),
    column(text, { kind: 'date', hint: text, example: text }),
  ],
  days,
  guide: [text],
  guideName: text,
  listsName: text,
});
