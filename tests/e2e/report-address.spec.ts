import figures from '../../src/plugins/cchc-report/server/src/domain/figures/labels.vi.json';
import { ReportPage } from './pages/reportPage';
import { reportText } from './pages/words';
import { endSession } from './support/accounts';
import { expect, test } from './support/fixtures';
import { IN_LONG_RUN } from './support/inLongRun';

test.use({ role: 'cchc-can-bo' });

const MEETINGS = figures.figures.meetings.label;
const FIRST_HALF = '6 tháng đầu năm 2024';

/** A period that is none, an unknown agency, an unknown cut-off, and what is said of each. */
const WRONG = [
  [{ agency: 'ich-hau', period: '2024-X1' }, 'Kỳ báo cáo “2024-X1” không đúng dạng'],
  [{ agency: 'khong-co', period: '2024-H1' }, 'Không có cơ quan nào mang mã “khong-co”'],
  [{ agency: 'ich-hau', period: '2024-H1', cutoff: 'x' }, 'Cách chốt số liệu “x” không có'],
] as const;

test(
  'what is chosen is in the address: reload, back and a copied link show the same',
  IN_LONG_RUN,
  async ({ page, context }) => {
    const report = new ReportPage(page);
    await report.open({ agency: 'ich-hau', period: '2024-H1' });
    await expect(page.getByText('Từ ngày 15/12/2023 đến hết ngày 14/06/2024')).toBeVisible();

    await report.choose('cutoff', reportText('cutoff.calendar'));
    await expect(page.getByText('Từ ngày 01/01/2024 đến hết ngày 30/06/2024')).toBeVisible();
    await report.openRecords(MEETINGS);
    const title = report.records.getByRole('heading', {
      name: reportText('records.title', { figure: MEETINGS }),
    });
    await expect(title).toBeVisible();

    await page.reload();
    await expect(title).toBeVisible();

    const copy = await context.newPage();
    await copy.goto(page.url());
    await expect(copy.getByRole('dialog').getByRole('table')).toBeVisible();
    await expect(copy.getByText('Từ ngày 01/01/2024 đến hết ngày 30/06/2024')).toBeVisible();

    await page.goBack();
    await expect(report.records).toBeHidden();
    await page.goBack();
    await expect(page.getByText('Từ ngày 15/12/2023 đến hết ngày 14/06/2024')).toBeVisible();
  },
);

test(
  'what is not there is no 0: where nothing was recorded the page says so, and a comparison without records is a dash that is read out as a word',
  IN_LONG_RUN,
  async ({ page }) => {
    const report = new ReportPage(page);
    await report.open({ agency: 'thach-kenh', period: '2024-H1' });
    const state = reportText('nothingYet.title', {
      to: '14/06/2024',
      agency: 'Ủy ban nhân dân xã Thạch Kênh',
    });
    await expect(page.getByText(state)).toBeVisible();
    await expect(page.getByText(/^0/)).toHaveCount(0);

    await report.open({ agency: 'ich-hau', period: '2024-H1' });
    const outreach = report.figure(figures.figures.outreach.label);
    await expect(outreach.getByText('–', { exact: true })).toBeVisible();
    await expect(outreach.getByText(reportText('value.none')).first()).toBeAttached();
  },
);

test(
  'an address that is wrong is explained, and there is a way back',
  IN_LONG_RUN,
  async ({ page, guard }) => {
    guard.expectStatus(400);
    guard.expectStatus(404);
    const report = new ReportPage(page);
    for (const [address, message] of WRONG) {
      await report.open(address);
      await expect(page.getByText(message)).toBeVisible();
      await page.getByRole('button', { name: reportText('failure.reset') }).click();
      await expect(report.figure(MEETINGS)).toBeVisible();
    }
  },
);

test(
  'a lost network is told, and trying again brings the figures',
  IN_LONG_RUN,
  async ({ page, context, guard }) => {
    guard.expectText(/ERR_INTERNET_DISCONNECTED/);
    const report = new ReportPage(page);
    await report.open({ agency: 'ich-hau', period: '2024-H1' });
    await expect(report.figure(MEETINGS)).toBeVisible();
    await context.setOffline(true);
    await page.getByRole('button', { name: reportText('figures.refresh') }).click();
    await expect(page.getByText(reportText('failure.offline'), { exact: true })).toBeVisible();
    await context.setOffline(false);
    await page.getByRole('button', { name: reportText('failure.retry') }).click();
    await expect(report.period(FIRST_HALF)).toBeVisible();
    await expect(report.figure(MEETINGS)).toBeVisible();
  },
);

test('an ended session is told, and leads to the login', IN_LONG_RUN, async ({ page, context, guard }) => {
  guard.expectStatus(401);
  const report = new ReportPage(page);
  await report.open({ agency: 'ich-hau', period: '2024-H1' });
  await expect(report.figure(MEETINGS)).toBeVisible();
  await endSession(context, page);
  await page.getByRole('button', { name: reportText('figures.refresh') }).click();
  await page.getByRole('button', { name: reportText('failure.session.action') }).click();
  await expect(page.getByRole('textbox', { name: 'Email' })).toBeVisible();
});

test('a failed download says why', IN_LONG_RUN, async ({ page, guard }) => {
  guard.expectStatus(400);
  const report = new ReportPage(page);
  await report.open({ agency: 'dong-kinh', period: '2024-H1' });
  await report.downloadButton.click();
  const alert = page
    .getByRole('alert')
    .filter({ hasText: /^Không tải được báo cáo/ })
    .first();
  await expect(alert).toContainText('Ủy ban nhân dân xã Đông Kinh');
});
