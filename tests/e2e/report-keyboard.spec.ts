import figures from '../../src/plugins/cchc-report/server/src/domain/figures/labels.vi.json';
import { ReportPage } from './pages/reportPage';
import { reportText } from './pages/words';
import { expect, test } from './support/fixtures';
import { IN_LONG_RUN } from './support/inLongRun';

test.use({ role: 'cchc-can-bo' });

const ARTICLES = figures.figures.articles.label;
const HALF_YEAR = { agency: 'ich-hau', period: '2024-H1' };

test(
  'AC-02 Tab leaves a field whose list or calendar is open, and takes with it what was typed',
  IN_LONG_RUN,
  async ({ page }) => {
    const report = new ReportPage(page);
    await report.open({ agency: 'ich-hau', period: 'custom', from: '2024-01-01', to: '2024-03-31' });
    await expect(report.figure(ARTICLES)).toBeVisible();
    const from = page.getByRole('combobox', { name: reportText('day.from'), exact: true });
    await from.selectText();
    await page.keyboard.type('05/02/2024');
    await expect(from).toHaveAttribute('aria-expanded', 'true');
    await from.press('Tab');
    await expect(from).not.toBeFocused();
    await expect(page.getByText('Từ ngày 05/02/2024 đến hết ngày 31/03/2024', { exact: true })).toBeVisible();

    const agency = page.getByRole('combobox', { name: reportText('agency.label'), exact: true });
    await agency.selectText();
    await page.keyboard.type('zzzz');
    await agency.press('Tab');
    await expect(agency).not.toBeFocused();
    await expect(agency).toHaveValue('Ủy ban nhân dân xã Ích Hậu');
  },
);

test('AC-02 the focus is never lost: after a refresh, a retry, a dismissed message, a turned page, records opened from the report', async ({
  page,
  context,
  guard,
}) => {
  guard.expectText(/ERR_INTERNET_DISCONNECTED/);
  const report = new ReportPage(page);
  const refresh = page.getByRole('button', { name: reportText('figures.refresh') });
  await report.open(HALF_YEAR);
  await expect(report.figure(ARTICLES)).toBeVisible();
  await refresh.press('Enter');
  await expect(report.figure(ARTICLES)).toBeVisible();
  await expect(refresh).toBeFocused();

  await context.setOffline(true);
  await report.downloadButton.press('Enter');
  await page.getByRole('button', { name: reportText('download.dismiss') }).press('Enter');
  await expect(report.downloadButton).toBeFocused();
  await refresh.press('Enter');
  const retry = page.getByRole('button', { name: reportText('failure.retry') });
  await expect(retry).toBeVisible();
  await context.setOffline(false);
  await retry.press('Enter');
  await expect(report.figure(ARTICLES)).toBeVisible();
  await expect(page.locator('#main-content')).toBeFocused();

  await report.openRecords(ARTICLES);
  const next = report.records.getByRole('button', { name: reportText('records.pageAfter') });
  await next.press('Enter');
  await expect(report.records.getByText(reportText('records.page', { page: '2', count: '2' }))).toBeVisible();
  await expect(next).toBeFocused();
  await report.records.getByRole('button', { name: reportText('records.close') }).press('Enter');
  await expect(report.records).toBeHidden();

  await report.openReport();
  const traced = report.printed.locator('[data-figure="articles"]').first();
  await traced.press('Enter');
  await report.leaveRecords();
  await expect(traced).toBeFocused();
});
