import { checkMetricsSettings } from './settings';

const set = (settings: Readonly<Record<string, string>>): void => {
  Object.assign(process.env, { METRICS_TOKEN: '', METRICS_CERTIFICATE: '', ...settings });
};
afterEach(() => set({}));

test('a key of 32 characters is taken, and none at all', () => {
  set({ METRICS_TOKEN: 'k9'.repeat(16) });
  expect(checkMetricsSettings).not.toThrow();
  set({ METRICS_TOKEN: '' });
  expect(checkMetricsSettings).not.toThrow();
});

test.each([
  [{ METRICS_TOKEN: 'k9'.repeat(15) }, 'METRICS_TOKEN ngắn hơn 32 ký tự'],
  [{ METRICS_TOKEN: 'x'.repeat(40) }, 'METRICS_TOKEN vẫn là giá trị mẫu'],
  [{ METRICS_CERTIFICATE: '/khong/co.pem' }, 'METRICS_CERTIFICATE=/khong/co.pem không đọc được'],
  [{ METRICS_CERTIFICATE: __filename }, 'không đọc được'],
])('%j is refused in Vietnamese', (settings, message) => {
  set(settings);
  expect(checkMetricsSettings).toThrow(message);
});
