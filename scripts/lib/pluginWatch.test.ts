import { isNoise, readRebuilt } from './pluginWatch';

test('a line that reports a build names its part', () => {
  expect(readRebuilt('[INFO] server rebuilt in 27473ms')).toBe('server');
  expect(readRebuilt('[INFO] types rebuilt in 10ms')).toBeUndefined();
  expect(readRebuilt('[INFO] Rebuilding server...')).toBeUndefined();
});

test.each([
  '[ERROR] Error building server: Transform failed with 1 error:',
  '/src/index.ts:11:16: ERROR: Expected identifier but found "{"',
  '[WARN] Something is deprecated',
])('an error or a warning of the build is shown: %s', (line) => {
  expect(isNoise(line)).toBe(false);
});

test.each(['', 'dist/server/index.js  993.71 kB', 'transforming...', '[INFO] Watching admin bundle...'])(
  'progress of the build is not shown: %j',
  (line) => {
    expect(isNoise(line)).toBe(true);
  },
);
