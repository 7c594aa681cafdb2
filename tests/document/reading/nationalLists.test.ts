import { strToU8 } from 'fflate';

import { readTabular } from '../../../src/plugins/cchc-report/server/src/importing/reading';
import { cellsOf, refusal } from './support/reading';

const HEADER = [
  'code',
  'name',
  'category.name',
  'executionSteps',
  'executionMethods',
  'executionCases',
  'duration',
  'requirementsAndConditions',
  'onlineLevel',
];

const procedure = {
  code: '1.004440',
  codeNotation: '1.004440.000.00.00.H27',
  name: 'Cho phép trung tâm học tập cộng đồng hoạt động trở lại ',
  category: { id: 7, name: 'Giáo dục' },
  executionSteps: [
    {
      name: 'Bước 1',
      content: '<p>Nộp hồ s&#417; &amp; nhận <b>giấy hẹn</b></p><ul><li>một</li><li>hai</li></ul>',
    },
    'Bước 2: nhận kết quả',
  ],
  executionMethods: [
    {
      submissionMethod: 'DIRECT',
      processingTime: 5,
      processingTimeUnit: 'WORKING_DAY',
      fee: 50000,
      note: 'Tại xã\nbuổi sáng',
    },
    {
      submissionMethod: 'ONLINE',
      processingTime: '3',
      processingTimeUnit: 'ngày làm việc',
      fees: [{ amount: 1500.5 }, 'Miễn phí'],
    },
    { submissionMethod: 'POSTAL' },
    { submissionMethod: 'Cách khác' },
  ],
  executionCases: [
    {
      name: 'Trường hợp chung',
      profileComponents: [
        { name: 'Tờ khai', required: true, originalQty: 1, copyQty: 0, hasElectronicForm: true },
        { name: 'Giấy tờ tùy thân' },
        { originalQty: 3 },
      ],
      processingDay: { qty: 5, type: 'WORKING_DAY' },
    },
    { profileComponents: null, processingDay: { qty: 5, type: 'WORKING_DAY' } },
  ],
  requirementsAndConditions: 'Không<script>alert(1)</script> có',
  isFullProcess: true,
};
const ROW = [
  '1.004440.000.00.00.H27',
  'Cho phép trung tâm học tập cộng đồng hoạt động trở lại',
  'Giáo dục',
  'Bước 1\nNộp hồ sơ & nhận giấy hẹn\n- một\n- hai\nBước 2: nhận kết quả',
  [
    'Trực tiếp | 5 ngày làm việc | Phí, lệ phí: 50.000 đồng | Tại xã buổi sáng',
    'Trực tuyến | 3 ngày làm việc | Phí, lệ phí: 1.500,5 đồng; Miễn phí',
    'Dịch vụ bưu chính',
    'Cách khác',
  ].join('\n'),
  'Trường hợp chung\n- Tờ khai (bản chính: 1; bản sao: 0)\n- Giấy tờ tùy thân',
  '5 ngày làm việc',
  'Không có',
  'Toàn trình',
];
const json = (value: unknown) => strToU8(JSON.stringify(value));
const read = (value: unknown) => cellsOf(json(value), 'thu-tuc.json');

describe('procedures of the national database are read', () => {
  it.each<[string, unknown]>([
    ['one', procedure],
    ['a list', [procedure]],
    ['an answer with data', { data: [procedure] }],
    ['an answer with items', { total: 1, items: [procedure] }],
    ['an answer with content in data', { status: 200, data: { content: [procedure] } }],
  ])('as %s', async (_, value) => {
    const { format, encoding, sheets } = await readTabular(json(value), 'a.json');
    expect({ format, encoding }).toEqual({ format: 'json', encoding: 'utf-8' });
    expect(sheets[0]?.rows).toEqual([
      { number: 1, cells: HEADER },
      { number: 2, cells: ROW },
    ]);
  });

  it.each<[string, object, string | undefined]>([
    ['to the end', { isFullProcess: true, isOfflineOnly: false }, 'Toàn trình'],
    ['in part', { isFullProcess: false, isOfflineOnly: false }, 'Một phần'],
    ['not', { isFullProcess: false, isOfflineOnly: true }, 'Không cung cấp trực tuyến'],
    ['left open', {}, undefined],
  ])('served online %s', async (_, flags, level) => {
    const [, row] = await read({ code: '1.1', name: 'a', ...flags });
    expect(row?.[8]).toBe(level);
  });

  it.each<[string, string]>([
    ['a < b và c > d', 'a < b và c > d'],
    ['<b>a</b><!-- x --> &lt;i&gt; &ndash; &khong; &#x1ED3;', 'a <i> – &khong; ồ'],
    ['<style>p { }</style><p style="a">một</p><P>hai<br/>ba</P>', 'một\nhai\nba'],
    ['<script>a</b></script >x<script>', 'x'],
    ['\u0000\u202e<table><tr><td>1</td><td>2</td></tr></table>', '1 2'],
    ['&#x110000;&#0;&#55357;x', 'x'],
  ])('HTML %j reads %j', async (html, text) => {
    const [, row] = await read({ code: '1.1', name: 'a', requirementsAndConditions: html });
    expect(row?.[7]).toBe(text);
  });

  it('names of what every object has are names like any other', async () => {
    const text = '{"code":"1.1","name":"a","__proto__":{"isFullProcess":true},"constructor":1}';
    expect(await cellsOf(strToU8(text), 'a.json')).toEqual([HEADER, ['1.1', 'a']]);
  });

  it.each<[string, string, string]>([
    ['broken', '[{"code":', 'import_json_shape'],
    ['of another shape', '{"a":1}', 'import_json_shape'],
    ['a list with something else', '[{"code":"1","name":"a"},null]', 'import_json_shape'],
    ['a text', '"a"', 'import_json_shape'],
    ['nested too deep', '['.repeat(1_000_000), 'import_json_shape'],
    ['too many values', `[${'1,'.repeat(1_000_000)}1]`, 'import_too_long'],
    [
      'too many procedures',
      `[${'{"code":"1","name":"a"},'.repeat(20_001)}{"code":"1","name":"a"}]`,
      'import_too_many_rows',
    ],
    ['a long text', JSON.stringify({ code: '1', name: 'x'.repeat(32_768) }), 'import_cell_too_long'],
    [
      'numbers without end',
      '{"code":"1","name":"a","executionMethods":[{"fee":1e999,"processingTime":1e300}]}',
      'read',
    ],
    [
      'a million marks of HTML',
      JSON.stringify({ code: '1', name: `a${'<'.repeat(1_000_000)}` }),
      'import_cell_too_long',
    ],
    [
      'a mark that does not end',
      JSON.stringify({ code: '1', name: 'a', executionSteps: `<${'a'.repeat(5_000_000)}` }),
      'import_cell_too_long',
    ],
    [
      'six million marks without text',
      JSON.stringify({ code: '1', name: 'a', executionSteps: '<b>'.repeat(6_000_000) }),
      'read',
    ],
    [
      'a million breaks',
      JSON.stringify({ code: '1', name: 'a', executionSteps: '<br>'.repeat(1_000_001) }),
      'import_cell_too_long',
    ],
    [
      'a script that does not end',
      JSON.stringify({ code: '1', name: `a${'<script>'.repeat(500_000)}` }),
      'read',
    ],
  ])('JSON %s', async (_, text, code) => {
    expect(await refusal(strToU8(text), 'a.json')).toBe(code);
  });
});

describe('the national list of online services', () => {
  const header = 'MaDVC,TenDVC,MaTTHC,MucDo,MaCQTH,TenCQTH';
  const services = (...rows: readonly string[]) =>
    cellsOf(strToU8(`\ufeff${header}\r\n${rows.join('\r\n')}`), 'dvc.csv');

  it('has one row a procedure, with every level that its services name', async () => {
    expect(
      await services(
        '2.1,"Đăng ký\nkhai sinh",1.001193,Toàn trình,H27.1,UBND xã',
        '2.2,Dịch vụ khác,1.000894,Một phần,H27.1,UBND xã',
        '2.3,Khai sinh lưu động,1.001193,Một phần,H27.1,UBND xã',
        '2.4,Lần nữa,1.001193,Toàn trình,H27.1,UBND xã',
        '2.5,Không mã,,Một phần',
        '2.6,Không mã,',
      ),
    ).toEqual([
      header.split(','),
      ['2.1', 'Đăng ký\nkhai sinh', '1.001193', 'Toàn trình; Một phần', 'H27.1', 'UBND xã'],
      ['2.2', 'Dịch vụ khác', '1.000894', 'Một phần', 'H27.1', 'UBND xã'],
      ['2.5', 'Không mã', null, 'Một phần'],
      ['2.6', 'Không mã', null, null],
    ]);
  });
});
