import { createIntl } from 'react-intl';
import vi from '../../translations/vi.json';
import type { Text } from '../../hooks/useText';
import { NO_COUNTS } from './counts.fixture';
import { importStatus } from './status';

const intl = createIntl({ locale: 'vi', messages: vi });
const text: Text = (key, values) => intl.formatMessage({ id: key }, values);

test('what is under way is told in tenths, so that few steps of it are read out', () => {
  const at = (done: number, total: number) =>
    importStatus({ state: 'checking', counts: NO_COUNTS, progress: { done, total } }, text);
  expect([at(0, 0), at(59, 200), at(61, 200), at(200, 200)]).toEqual([
    'Đang kiểm tra từng dòng. 0 phần trăm',
    'Đang kiểm tra từng dòng. 20 phần trăm',
    'Đang kiểm tra từng dòng. 30 phần trăm',
    'Đang kiểm tra từng dòng. 100 phần trăm',
  ]);
});

test('what a check found and what a run did is told with its counts, what waits for its columns without', () => {
  const progress = { done: 3, total: 3 };
  const counts = { ...NO_COUNTS, create: 1200, refused: 1 };
  expect(importStatus({ state: 'checked', counts, progress }, text)).toBe(
    'Đã kiểm tra, chưa nhập. 1.200 hồ sơ mới; 1 dòng không nhập được',
  );
  expect(importStatus({ state: 'done', counts: { ...NO_COUNTS, created: 3 }, progress }, text)).toBe(
    'Đã nhập xong. 3 hồ sơ đã tạo',
  );
  expect(importStatus({ state: 'uploaded', counts, progress }, text)).toBe('Chờ chọn cột');
});
