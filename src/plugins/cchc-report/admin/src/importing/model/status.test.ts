import { createIntl } from 'react-intl';
import type { Text } from '../../hooks/useText';
import vi from '../../translations/vi.json';
import { importHold, importStatus, shownCounts } from './status';
import { NO_COUNTS } from './status.fixture';

const intl = createIntl({ locale: 'vi', messages: vi });
const text: Text = (key, values) => intl.formatMessage({ id: key }, values);

test('a check shows the expected outcome of each row', () => {
  const counts = { ...NO_COUNTS, create: 3, conflict: 2, refused: 1, skipped: 4 };
  expect(shownCounts({ state: 'checked', counts })).toEqual([
    { outcome: 'create', count: 3 },
    { outcome: 'conflict', count: 2 },
    { outcome: 'refused', count: 1 },
    { outcome: 'skipped', count: 4 },
  ]);
});

test.each(['cancelled', 'failed'] as const)(
  'an import that was %s counts unwritten rows as left',
  (state) => {
    const counts = { ...NO_COUNTS, create: 5, update: 2, conflict: 1, same: 4, created: 250 };
    expect(shownCounts({ state, counts })).toEqual([
      { outcome: 'created', count: 250 },
      { outcome: 'same', count: 4 },
      { outcome: 'left', count: 8 },
    ]);
  },
);

test('progress is announced in steps of ten per cent', () => {
  const at = (done: number, total: number) =>
    importStatus({ state: 'checking', counts: NO_COUNTS, progress: { done, total }, uncounted: 0 }, text);
  expect([at(0, 0), at(59, 200), at(61, 200), at(200, 200)]).toEqual([
    'Đang kiểm tra từng dòng. 0 phần trăm',
    'Đang kiểm tra từng dòng. 20 phần trăm',
    'Đang kiểm tra từng dòng. 30 phần trăm',
    'Đang kiểm tra từng dòng. 100 phần trăm',
  ]);
});

test('a check and a run are announced with their counts, an uploaded file without', () => {
  const progress = { done: 3, total: 3 };
  const counts = { ...NO_COUNTS, create: 1200, refused: 1 };
  expect(importStatus({ state: 'checked', counts, progress, uncounted: 0 }, text)).toBe(
    'Đã kiểm tra, chưa nhập. 1.200 hồ sơ mới; 1 dòng không nhập được',
  );
  expect(
    importStatus({ state: 'done', counts: { ...NO_COUNTS, created: 3 }, progress, uncounted: 0 }, text),
  ).toBe('Đã nhập xong. 3 hồ sơ đã tạo');
  expect(importStatus({ state: 'uploaded', counts, progress, uncounted: 0 }, text)).toBe('Chờ chọn cột');
});

const counts = { ...NO_COUNTS, create: 2, refused: 1 };

test('an import with something to write can be run, also if rows are refused', () => {
  expect(importHold({ mode: 'rows', counts }, {})).toBeNull();
  expect(importHold({ mode: 'rows', counts: { ...NO_COUNTS, conflict: 1 } }, {})).toBeNull();
  expect(importHold({ mode: 'all', counts: { ...counts, refused: 0 } }, {})).toBeNull();
});

test('unchecked meanings, refused rows in an all-or-nothing import, and nothing to write prevent a run', () => {
  const picked = { topic: { Khác: 'general' } };
  expect(importHold({ mode: 'rows', counts }, picked)).toBe('meanings');
  expect(importHold({ mode: 'all', counts }, picked)).toBe('meanings');
  expect(importHold({ mode: 'all', counts }, { topic: {} })).toBe('refused');
  expect(importHold({ mode: 'rows', counts: { ...NO_COUNTS, same: 3, refused: 1 } }, {})).toBe('nothing');
});

test('records that no report counts are announced after a check', () => {
  const counts = { ...NO_COUNTS, create: 5 };
  const known = { state: 'checked', counts, progress: { done: 5, total: 5 }, uncounted: 2 } as const;
  expect(importStatus(known, text)).toBe(
    'Đã kiểm tra, chưa nhập. 5 hồ sơ mới; 2 hồ sơ không được tính vào báo cáo nào',
  );
});
