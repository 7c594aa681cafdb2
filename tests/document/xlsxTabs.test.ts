import { makeTabs } from '../../src/packages/nd30-document/src/xlsx/tabs';
import { fullFacts } from '../../src/plugins/cchc-report/server/src/domain/narrative/testing/facts';
import { composeWorkbook } from '../../src/plugins/cchc-report/server/src/domain/workbook';
import { sampleContents } from './support/sampleAppendices';

test('the tabs of a report say which appendix and which of its tables, none of them cut', () => {
  const names = makeTabs(composeWorkbook(fullFacts, sampleContents)).map(({ name }) => name);
  expect(names).toEqual([
    'Số liệu',
    'Phân tổ',
    'Tin, bài - Tổng hợp',
    'Tin, bài - Danh sách',
    'Hội nghị, cuộc họp - Tổng hợp',
    'Hội nghị, cuộc họp - Danh sách',
    'Hình thức khác - Tổng hợp',
    'Hình thức khác - Danh sách',
    'Thủ tục hành chính - Tổng hợp',
    'Thủ tục hành chính - Danh sách',
    'Thủ tục hành chính - Biến động',
    'Tiến độ thực hiện kế hoạch',
    'Tài liệu kiểm chứng',
  ]);
});
