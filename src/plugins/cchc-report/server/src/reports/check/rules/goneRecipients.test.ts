import type { CheckedAgency } from '../input';
import { cleanInput, day, findings } from '../testing/input';
import { departures } from './goneRecipients';

const agency = (name: string, shortName: string, rest: Partial<CheckedAgency> = {}): CheckedAgency => ({
  name,
  shortName,
  validFrom: null,
  validTo: null,
  successor: null,
  ...rest,
});

const agencies = [
  agency('Ủy ban nhân dân tỉnh Hà Tĩnh', 'UBND tỉnh Hà Tĩnh'),
  agency('Ủy ban nhân dân huyện Lộc Hà', 'UBND huyện Lộc Hà', {
    validTo: day('2024-12-31'),
    successor: 'Ủy ban nhân dân huyện Thạch Hà',
  }),
  agency('Phòng Nội vụ huyện Lộc Hà', 'Phòng Nội vụ', { validTo: day('2024-12-31') }),
  agency('Phòng Nội vụ huyện Thạch Hà', 'Phòng Nội vụ', { validTo: day('2025-06-30') }),
  agency('Ủy ban nhân dân xã Hồng', 'UBND xã Hồng', { validTo: day('2020-01-01') }),
  agency('Ủy ban nhân dân xã Đông Kinh', 'UBND xã Đông Kinh', { validFrom: day('2025-07-01') }),
];

const readMessages = (on: string, recipients: readonly string[], addressees = ['UBND tỉnh Hà Tĩnh']) =>
  findings({ agencies, asOf: day(on), recipients, addressees }).map(({ message }) => message);

test('an agency can be addressed until its last day, and its successor is named after that', () => {
  expect(readMessages('2024-12-31', ['UBND huyện Lộc Hà'])).toEqual([]);
  expect(readMessages('2025-01-01', ['UBND huyện Lộc Hà'])).toEqual([
    '“UBND huyện Lộc Hà”: Ủy ban nhân dân huyện Lộc Hà không còn hoạt động từ ngày 01/01/2025; cơ quan kế tiếp là Ủy ban nhân dân huyện Thạch Hà.',
  ]);
});

test.each([
  'UBND HUYỆN LỘC HÀ',
  'Thường trực Uỷ ban nhân dân  huyện Lộc Hà',
  '- ủy ban nhân dân huyện lộc hà (b/c)',
])('spelling does not matter: %s', (name) => {
  expect(readMessages('2025-01-01', [name])).toHaveLength(1);
  expect(readMessages('2025-01-01', [name.normalize('NFD')])).toHaveLength(1);
});

test('without a successor only the day is reported; a short name is valid while one agency has it', () => {
  expect(readMessages('2025-06-30', ['Phòng Nội vụ'])).toEqual([]);
  expect(readMessages('2025-07-01', ['Phòng Nội vụ'])).toEqual([
    '“Phòng Nội vụ”: Phòng Nội vụ huyện Thạch Hà không còn hoạt động từ ngày 01/7/2025.',
  ]);
});

test('the longest matching name counts', () => {
  expect(readMessages('2025-01-01', ['Phòng Nội vụ huyện Lộc Hà'])).toEqual([
    '“Phòng Nội vụ huyện Lộc Hà”: Phòng Nội vụ huyện Lộc Hà không còn hoạt động từ ngày 01/01/2025.',
  ]);
  expect(readMessages('2025-01-01', ['Phòng Nội vụ huyện Thạch Hà'])).toEqual([]);
});

test('the name of another commune with the same beginning does not match', () => {
  expect(readMessages('2024-06-15', ['UBND xã Hồng Lộc'])).toEqual([]);
  expect(readMessages('2024-06-15', ['UBND xã Hồng'])).toHaveLength(1);
});

test('an agency that does not exist yet is reported', () => {
  expect(readMessages('2024-06-15', ['UBND xã Đông Kinh'])).toEqual([
    '“UBND xã Đông Kinh”: Ủy ban nhân dân xã Đông Kinh chỉ hoạt động từ ngày 01/7/2025, sau ngày của báo cáo này.',
  ]);
});

test('each agency in a recipient is checked, and the message names the field', () => {
  const [first, second, ...rest] = findings({
    agencies,
    asOf: day('2025-07-01'),
    addressees: ['UBND huyện Lộc Hà; Phòng Nội vụ huyện Lộc Hà'],
    recipients: ['Báo Hà Tĩnh'],
  });
  expect([first?.place, second?.place, rest]).toEqual([
    { kind: 'settings', field: 'addressees' },
    { kind: 'settings', field: 'addressees' },
    [],
  ]);
});

test('a recipient is listed with the first day on which no agency has its name, and not listed when one has no end', () => {
  const recipients = ['UBND huyện Lộc Hà', 'Phòng Nội vụ', 'UBND xã Đông Kinh', 'UBND huyện Lộc Hà (b/c)'];
  const named = { ...cleanInput, agencies, addressees: [], sections: [] };
  expect(departures({ ...named, recipients }).map(({ from }) => from)).toEqual([
    '2025-01-01',
    '2025-07-01',
    '2025-01-01',
  ]);
  expect(departures({ ...named, recipients: ['UBND huyện Lộc Hà', 'UBND huyện Lộc Hà'] })).toEqual([
    { from: '2025-01-01', message: readMessages('2025-01-01', ['UBND huyện Lộc Hà'])[0] },
  ]);
});

test('a body is listed by its kind where no agency has its name, and so is one that the text names', () => {
  const text = 'Đề nghị UBND huyện mở lớp tập huấn; phối hợp với {{ superior.name }}.';
  expect(
    departures({
      ...cleanInput,
      agencies,
      addressees: ['Sở Thông tin và Truyền thông'],
      recipients: ['Phòng Tư pháp huyện Thạch Hà'],
      sections: [{ key: 'proposals', title: 'III. Đề xuất', text }],
    }),
  ).toEqual([
    {
      from: '2025-03-01',
      message: '“Sở Thông tin và Truyền thông” không còn từ ngày 01/3/2025; nay là Sở Khoa học và Công nghệ.',
    },
    {
      from: '2025-07-01',
      message:
        '“Phòng Tư pháp huyện” không còn từ ngày 01/7/2025; nay là cơ quan chuyên môn của xã hoặc sở tương ứng.',
    },
    {
      from: '2025-07-01',
      message: 'Phần “III. Đề xuất”: “UBND huyện” không còn từ ngày 01/7/2025; nay là Ủy ban nhân dân tỉnh.',
    },
  ]);
});

test('a recipient that is gone is an error that a leader may override, one that is to come a warning', () => {
  const of = (recipients: readonly string[], on: string) =>
    findings({ agencies, asOf: day(on), recipients, addressees: ['UBND tỉnh Hà Tĩnh'] }).map(
      ({ severity, overridable }) => [severity, overridable],
    );
  expect(of(['UBND huyện Lộc Hà'], '2025-01-01')).toEqual([['error', true]]);
  expect(of(['Sở KH&ĐT', 'Bộ TT&TT'], '2026-12-01')).toEqual([
    ['error', true],
    ['error', true],
  ]);
  expect(of(['UBND xã Đông Kinh'], '2024-06-15')).toEqual([['warning', undefined]]);
});

test('an agency named twice is reported once, special characters in its name are literal, and an empty name matches nothing', () => {
  const odd = [agency('', ' '), agency('Tổ (1) [a+b] $^', '*', { validTo: day('2000-01-01') })];
  expect(findings({ agencies: odd, recipients: ['Tổ (1) [a+b] $^ *', '', 'Tổ 1 ab'] })).toHaveLength(1);
});
