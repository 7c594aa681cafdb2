import figures from '../../src/plugins/cchc-report/server/src/domain/figures/labels.vi.json';
import { ReportPage } from './pages/reportPage';
import { reportText } from './pages/words';
import { endSession } from './support/accounts';
import { expect, test } from './support/fixtures';
import { IN_LONG_RUN } from './support/inLongRun';

test.use({ role: 'cchc-can-bo' });

const ARTICLES = figures.figures.articles.label;
const HALF_YEAR = { agency: 'ich-hau', period: '2024-H1' };

test(
  'a refresh asks for figures and report alike: no old report stands under a new time',
  IN_LONG_RUN,
  async ({ page }) => {
    const report = new ReportPage(page);
    await report.open({ ...HALF_YEAR, view: 'report' });
    await expect(report.printed.getByRole('heading', { level: 1 })).toBeVisible();
    const asked = (name: string) =>
      page.waitForRequest((request) => request.url().includes(`/cchc-report/${name}?`));
    await Promise.all([
      asked('figures'),
      asked('preview'),
      page.getByRole('button', { name: reportText('figures.refresh') }).click(),
    ]);
    await expect(report.printed.getByRole('heading', { level: 1 })).toBeVisible();
  },
);

test(
  'a download that fails after another period was chosen is told all the same, by its period',
  IN_LONG_RUN,
  async ({ page, guard }) => {
    guard.expectStatus(502);
    let fail = (): void => undefined;
    const held = new Promise<void>((resolve) => {
      fail = resolve;
    });
    await page.route('**/cchc-report/export?**', async (route) => {
      await held;
      await route.fulfill({ status: 502, contentType: 'text/html', body: '<h1>Bad Gateway</h1>' });
    });
    const report = new ReportPage(page);
    await report.open(HALF_YEAR);
    await expect(report.figure(ARTICLES)).toBeVisible();
    await report.downloadButton.click();
    await page.getByRole('button', { name: reportText('period.forward') }).click();
    await expect(report.period('6 tháng cuối năm 2024')).toBeVisible();
    fail();
    const title = reportText('download.failedOf', { period: '6 tháng đầu năm 2024' });
    await expect(page.getByText(title)).toBeVisible();
  },
);

test(
  'a download in an ended session says so, and leads to the login',
  IN_LONG_RUN,
  async ({ page, context, guard }) => {
    guard.expectStatus(401);
    const report = new ReportPage(page);
    await report.open(HALF_YEAR);
    await expect(report.figure(ARTICLES)).toBeVisible();
    await endSession(context, page);
    await report.downloadButton.click();
    await page.getByRole('link', { name: reportText('failure.session.action') }).click();
    await expect(page.getByRole('textbox', { name: 'Email' })).toBeVisible();
  },
);

test('a page that is no Word file is not saved as a report', IN_LONG_RUN, async ({ page }) => {
  await page.route('**/cchc-report/export?**', (route) =>
    route.fulfill({ status: 200, contentType: 'text/html', body: '<h1>Proxy</h1>' }),
  );
  const report = new ReportPage(page);
  await report.open(HALF_YEAR);
  await expect(report.figure(ARTICLES)).toBeVisible();
  await report.downloadButton.click();
  await expect(page.getByText(reportText('failure.server'))).toBeVisible();
});

test('a link to a page of records beyond the last opens the last', IN_LONG_RUN, async ({ page }) => {
  const report = new ReportPage(page);
  await page.goto('/admin/plugins/cchc-report?agency=ich-hau&period=2024-H1&figure=articles&page=99');
  await expect(report.records.getByText(reportText('records.page', { page: '2', count: '2' }))).toBeVisible();
  await expect(page).toHaveURL(/page=2/);
});

test(
  'the way back from a refusal keeps the agency and the view; a cut-off that is none can be chosen anew',
  IN_LONG_RUN,
  async ({ page, guard }) => {
    guard.expectStatus(400);
    const report = new ReportPage(page);
    await report.open({ agency: 'dong-kinh', period: '2024-X9', cutoff: 'calendar', view: 'report' });
    await page.getByRole('button', { name: reportText('failure.reset') }).click();
    await expect(page).toHaveURL(/agency=dong-kinh&period=\d{4}-H[12]&cutoff=calendar&view=report/);

    await report.open({ ...HALF_YEAR, cutoff: 'x' });
    await expect(page.getByText('Cách chốt số liệu “x” không có')).toBeVisible();
    await report.choose('cutoff', reportText('cutoff.decree'));
    await expect(report.figure(ARTICLES)).toBeVisible();
  },
);

test(
  'days of a custom period are written day first, also in a refusal',
  IN_LONG_RUN,
  async ({ page, guard }) => {
    guard.expectStatus(400);
    const report = new ReportPage(page);
    await report.open({ agency: 'ich-hau', period: 'custom', from: '2024-06-01', to: '2024-01-05' });
    await expect(
      page.getByText('Ngày đầu kỳ (01/06/2024) không được sau ngày cuối kỳ (05/01/2024).'),
    ).toBeVisible();
  },
);

test(
  'at any width nothing of the page stretches the window or lies over what has the focus',
  IN_LONG_RUN,
  async ({ page }) => {
    const report = new ReportPage(page);
    await report.open(HALF_YEAR);
    await expect(report.figure(ARTICLES)).toBeVisible();
    for (const width of [1440, 390, 320]) {
      await page.setViewportSize({ width, height: 700 });
      await expect
        .poll(() =>
          page.evaluate(() => ({
            across: document.documentElement.scrollWidth - window.innerWidth,
            down: document.documentElement.scrollHeight - window.innerHeight,
          })),
        )
        .toEqual({ across: 0, down: 0 });

      const last = page.getByRole('main').getByRole('button').last();
      await last.focus();
      for (let stops = 0; stops < 25; stops += 1) {
        await page.keyboard.press('Shift+Tab');
        const isCovered = await page.evaluate(() => {
          const element = document.activeElement;
          if (element === null || element.closest('main') === null) return false;
          const { left, top, width: across, height } = element.getBoundingClientRect();
          const found = document.elementFromPoint(left + across / 2, top + height / 2);
          return found === null || !(element.contains(found) || found.contains(element));
        });
        expect(isCovered, `stop ${stops} at ${width} px`).toBe(false);
      }
    }
  },
);
