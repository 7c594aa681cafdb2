import { defineConfig } from '@playwright/test';
import { packagedChromium } from './scripts/lib/testPrograms';
import { isLongRun } from './scripts/lib/runKind';
import { isWholeRun } from './scripts/lib/runKind';
import { LONG_TAG } from './tests/e2e/support/inLongRun';

const chromium = packagedChromium();

/** No update, no sync, no background service: nothing of the browser asks the network. */
const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--no-first-run',
];

/** The browser tests: the built app, started for real by the global setup. Results in .tmp/ for `npm test` to count. */
export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  globalSetup: './tests/e2e/app/start.ts',
  // Beside jest, which has two of its own.
  workers: isWholeRun() ? 1 : 2,
  retries: 0,
  ...(isLongRun() ? {} : { grepInvert: new RegExp(LONG_TAG) }),
  forbidOnly: true,
  // Some tests walk through a dozen screens.
  timeout: 180_000,
  // As long as a screen may take to come on a busy machine.
  expect: { timeout: 30_000 },
  reporter: [['list'], ['json', { outputFile: '.tmp/browser-results.json' }]],
  use: {
    browserName: 'chromium',
    launchOptions: { args, ...(chromium === undefined ? {} : { executablePath: chromium }) },
    viewport: { width: 1440, height: 900 },
    // An English browser, because the admin promises Vietnamese in any browser.
    locale: 'en-US',
    timezoneId: 'Asia/Ho_Chi_Minh',
    // A trace of each action costs more than the actions: `--trace on` makes one.
    trace: 'off',
    screenshot: 'only-on-failure',
  },
  projects: [
    { name: 'tests', testMatch: '**/*.spec.ts', teardown: 'afterwards' },
    { name: 'afterwards', testMatch: '**/afterwards.ts' },
    { name: 'pictures', testMatch: '**/*.pictures.ts' },
  ],
});
