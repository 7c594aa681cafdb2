import { VALID_RECORDS } from '../../tests/support/validRecords';
import { checkRecord } from './check';
import type { RecordType, RecordValues } from './types';
import { formatProblem } from './wording';

const texts = (type: RecordType, change: RecordValues): string[] =>
  checkRecord(type, { ...VALID_RECORDS[type], ...change }).map((problem) => formatProblem(type, problem));

/** Every required field of the contract with its message. */
const REQUIRED: [RecordType, string, string][] = [
  ['agency', 'name', 'Tên cơ quan chưa được điền.'],
  ['agency', 'shortName', 'Tên viết tắt chưa được điền.'],
  ['agency', 'slug', 'Đường dẫn chưa được điền.'],
  ['agency', 'level', 'Cấp hành chính chưa được điền.'],
  ['agency', 'placeName', 'Địa danh ghi trên văn bản chưa được điền.'],
  ['sector', 'name', 'Tên lĩnh vực chưa được điền.'],
  ['sector', 'slug', 'Đường dẫn chưa được điền.'],
  ['channel', 'name', 'Tên kênh chưa được điền.'],
  ['channel', 'slug', 'Đường dẫn chưa được điền.'],
  ['channel', 'class', 'Loại kênh chưa được điền.'],
  ['channel', 'unit', 'Đơn vị tính chưa được điền.'],
  ['procedure', 'agency', 'Cơ quan chưa được điền.'],
  ['procedure', 'code', 'Mã thủ tục chưa được điền.'],
  ['procedure', 'name', 'Tên thủ tục chưa được điền.'],
  ['procedure', 'executionLevel', 'Cấp thực hiện chưa được điền.'],
  ['procedure', 'onlineLevel', 'Mức độ dịch vụ công trực tuyến chưa được điền.'],
  ['procedure-change', 'agency', 'Cơ quan chưa được điền.'],
  ['procedure-change', 'procedure', 'Thủ tục hành chính chưa được điền.'],
  ['procedure-change', 'kind', 'Loại biến động chưa được điền.'],
  ['procedure-change', 'effectiveOn', 'Ngày có hiệu lực chưa được điền.'],
  ['article', 'agency', 'Cơ quan chưa được điền.'],
  ['article', 'title', 'Tiêu đề chưa được điền.'],
  ['article', 'slug', 'Đường dẫn chưa được điền.'],
  ['article', 'kind', 'Thể loại chưa được điền.'],
  ['article', 'channels', 'Kênh tuyên truyền chưa được điền.'],
  ['article', 'publishedOn', 'Ngày đăng chưa được điền.'],
  ['meeting', 'agency', 'Cơ quan chưa được điền.'],
  ['meeting', 'title', 'Tên hội nghị, cuộc họp chưa được điền.'],
  ['meeting', 'kind', 'Loại hội nghị, cuộc họp chưa được điền.'],
  ['meeting', 'heldOn', 'Ngày tổ chức chưa được điền.'],
  ['plan', 'agency', 'Cơ quan chưa được điền.'],
  ['plan', 'number', 'Số chưa được điền.'],
  ['plan', 'symbol', 'Ký hiệu chưa được điền.'],
  ['plan', 'subject', 'Trích yếu chưa được điền.'],
  ['plan', 'issuedOn', 'Ngày ban hành chưa được điền.'],
  ['plan', 'year', 'Năm kế hoạch chưa được điền.'],
  ['plan', 'purpose', 'Mục đích chưa được điền.'],
  ['outreach', 'agency', 'Cơ quan chưa được điền.'],
  ['outreach', 'title', 'Tên hoạt động chưa được điền.'],
  ['outreach', 'channel', 'Kênh tuyên truyền chưa được điền.'],
  ['outreach', 'quantity', 'Số lượng chưa được điền.'],
  ['outreach', 'unit', 'Đơn vị tính chưa được điền.'],
  ['outreach', 'happenedOn', 'Ngày thực hiện chưa được điền.'],
  ['official-document', 'agency', 'Cơ quan chưa được điền.'],
  ['official-document', 'type', 'Loại văn bản chưa được điền.'],
  ['official-document', 'number', 'Số chưa được điền.'],
  ['official-document', 'symbol', 'Ký hiệu chưa được điền.'],
  ['official-document', 'subject', 'Trích yếu chưa được điền.'],
  ['official-document', 'issuedOn', 'Ngày ban hành chưa được điền.'],
  ['official-document', 'issuerName', 'Cơ quan ban hành chưa được điền.'],
];

describe('a missing required field is named', () => {
  test.each(REQUIRED)('%s.%s', (type, field, sentence) => {
    expect(texts(type, { [field]: null })).toEqual([sentence]);
    expect(texts(type, { [field]: ' ' })).toEqual([sentence]);
  });
});
