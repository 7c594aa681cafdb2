import type { Sheet, ValueTable, Workbook } from '../../src';
import { toLocalDate } from '../../src/text';

export const properties: Workbook['properties'] = {
  title: 'Số liệu cải cách hành chính 6 tháng đầu năm 2024',
  agency: 'Ủy ban nhân dân xã Ích Hậu',
};

/** A table with a column of every kind, values of every form, missing values, and a total. */
export const listTable: ValueTable = {
  caption: 'Bảng 1. Danh mục tin, bài',
  columns: [
    { header: 'TT', kind: 'number', share: 0.1, ordinal: true },
    { header: 'Tên tin, bài', kind: 'text', share: 0.4 },
    { header: 'Ngày đăng', kind: 'date', share: 0.2 },
    { header: 'Lượt xem', kind: 'number', share: 0.2 },
    { header: 'Tỷ lệ', kind: 'percent', share: 0.1 },
  ],
  rows: [
    {
      values: [1, 'Năm 2023 và những hồ sơ không giấy đầu tiên', toLocalDate('2023-12-20'), 20986, 0.625],
    },
    { values: [2, 'Hướng dẫn nộp hồ sơ trực tuyến', toLocalDate('2024-06-14'), 12.5, 1] },
    { values: [3, null, null, null, null] },
    { values: [4, 'Chưa có lượt xem', toLocalDate('2024-02-29'), 0, 0] },
    { values: [null, 'Cộng', null, 20998.25, null], emphasis: true },
  ],
};

export const makeSheet = (...tables: readonly ValueTable[]): Sheet => ({
  name: 'PL I',
  title: 'Danh mục tin, bài về cải cách hành chính\nSố liệu từ ngày 15/12/2023 đến ngày 14/6/2024',
  tables,
});

export const makeWorkbook = (...sheets: readonly Sheet[]): Workbook => ({ sheets, properties });

export const sampleWorkbook = makeWorkbook(makeSheet(listTable));

/** A column of texts under one header. */
export const textTable = (...texts: readonly string[]): ValueTable => ({
  caption: null,
  columns: [{ header: 'Nội dung', kind: 'text', share: 1 }],
  rows: texts.map((text) => ({ values: [text] })),
});

/** A workbook with the same text in every text field. */
export const filledWorkbook = (text: string): Workbook => ({
  sheets: [
    { name: text, title: text, tables: [{ ...textTable(text), caption: text }] },
    {
      name: text,
      title: `${text}\n${text}`,
      tables: [{ ...textTable(text), columns: [{ header: text, kind: 'text', share: 1 }] }],
    },
  ],
  properties: { title: text, agency: text },
});
