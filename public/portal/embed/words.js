// @ts-check
/** Everything that the elements say. `{…}` is filled in. */
export const WORDS = {
  figures: {
    loading: 'Đang tải số liệu…',
    loaded: 'Đã tải số liệu {label}.',
    failed: 'Chưa tải được số liệu. {reason}',
    caption: 'Số liệu cải cách hành chính {label} của {agency}',
    days: 'Tính từ ngày {from} đến hết ngày {to}',
    name: 'Số liệu',
    value: 'Kỳ này',
    previous: 'Kỳ trước',
    sameLastYear: 'Cùng kỳ năm trước',
    none: 'chưa có số liệu',
    noneShort: '–',
    noneHint: 'Dấu “–”: chưa có số liệu.',
    chart: 'Biểu đồ so sánh kỳ này với kỳ trước và cùng kỳ năm trước. Các số có trong bảng.',
    chartCaption: 'So sánh kỳ này với kỳ trước và cùng kỳ năm trước; mỗi số liệu vẽ theo thang riêng.',
  },
  reports: {
    loading: 'Đang tải danh sách báo cáo…',
    loaded: 'Đã tải {count} báo cáo.',
    failed: 'Chưa tải được danh sách báo cáo. {reason}',
    empty: 'Chưa có báo cáo nào được công khai.',
    list: 'Báo cáo đã ban hành',
    issued: 'Số {number} ngày {day} của {agency}',
    superseded: 'Đã được thay thế',
    download: 'Tải báo cáo ({format}, {size})',
    which: ' số {number}',
    sha256: 'SHA-256 (tệp DOCX):',
    more: 'Xem thêm báo cáo',
  },
  retry: 'Thử lại',
  unreachable: 'Không kết nối được với máy chủ.',
  wrongAnswer: 'Máy chủ trả lời không đúng.',
};

/**
 * @param {string} template
 * @param {Readonly<Record<string, string | number>>} values
 */
export const filled = (template, values) =>
  template.replace(/\{(\w+)\}/g, (whole, name) => String(values[name] ?? whole));
