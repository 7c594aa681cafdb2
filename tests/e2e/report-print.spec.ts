import { readFile } from 'node:fs/promises';
import { strFromU8, unzipSync } from 'fflate';
import errors from '../../src/plugins/cchc-report/server/src/translations/errors.vi.json';
import { ReportPage } from './pages/reportPage';
import { HALF_YEAR_FILE, HALF_YEAR_SPREADSHEET, reportText } from './pages/words';
import { expect, test } from './support/fixtures';
import { IN_LONG_RUN } from './support/inLongRun';
import { tabTo } from './support/keyboard';
import { wordText } from './support/wordText';

test.use({ role: 'cchc-can-bo' });

/** The design system chooses by arrow only while the key is down. */
const AS_A_FINGER = { delay: 100 };

const HALF_YEAR = { agency: 'ich-hau', period: '2024-H1', view: 'report' };
const ARTICLES = /THỐNG KÊ TIN, BÀI TUYÊN TRUYỀN/;
const MEETINGS = /THỐNG KÊ HỘI NGHỊ, CUỘC HỌP/;
const SENT_WITH = 'Kèm theo Báo cáo số';

test(
  'AC-02 AC-03 the appendices, medium and size chosen by keyboard are in the address, in the preview and in the file',
  IN_LONG_RUN,
  async ({ page }) => {
    const report = new ReportPage(page);
    const { keyboard } = page;
    await report.open(HALF_YEAR);
    await expect(report.printed.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(report.printOptions).toContainText(reportText('print.summary.none'));
    await expect(report.appendix('articles')).toBeHidden();

    await tabTo(page, report.printOptions);
    await keyboard.press('Enter');
    await tabTo(page, report.appendix('articles'));
    await keyboard.press('Space');
    await expect(report.printed.getByText(ARTICLES)).toBeVisible();
    await expect(report.printed.getByText(SENT_WITH)).toHaveCount(1);
    await expect(report.appendix('articles')).toBeFocused();
    await keyboard.press('Tab');
    await keyboard.press('Space');
    await expect(report.printed.getByText(MEETINGS)).toBeVisible();
    await tabTo(page, page.getByRole('radio', { name: reportText('print.medium.paper') }));
    await keyboard.press('ArrowDown', AS_A_FINGER);
    await expect(report.printed.getByText(SENT_WITH)).toHaveCount(0);
    await expect(page.getByRole('status').filter({ hasText: reportText('report.loaded') })).toBeAttached();
    await tabTo(page, page.getByRole('radio', { name: reportText('print.size.points', { size: '14' }) }));
    await keyboard.press('ArrowDown', AS_A_FINGER);

    await expect(page).toHaveURL(/appendices=articles%2Cmeetings&medium=electronic&size=13/);
    const summary = reportText('print.summary', {
      appendices: reportText('print.summary.some', { count: '2' }),
      medium: 'bản điện tử',
      size: '13',
    });
    await expect(report.printOptions).toContainText(summary);
    const download = await report.download();
    expect(download.suggestedFilename()).toBe(HALF_YEAR_FILE);
    const text = await wordText(download);
    expect(text).toMatch(ARTICLES);
    expect(text).toMatch(MEETINGS);
    expect(text).not.toContain(SENT_WITH);

    await page.goBack();
    await expect(page).not.toHaveURL(/size=/);
    await page.reload();
    await expect(report.printed.getByText(MEETINGS)).toBeVisible();
  },
);

test(
  'all appendices are taken and left at once, and a spreadsheet has a sheet for each',
  IN_LONG_RUN,
  async ({ page }) => {
    const report = new ReportPage(page);
    await report.open(HALF_YEAR);
    await report.printOptions.click();
    const all = page.getByRole('checkbox', { name: reportText('print.appendices.all') });
    await all.click();
    await expect(page).toHaveURL(/appendices=all/);
    await expect(report.appendix('evidence')).toBeChecked();
    await report.appendix('evidence').click();
    await expect(all).toHaveAttribute('aria-checked', 'mixed');
    await all.click();
    await all.click();
    await expect(page).not.toHaveURL(/appendices/);
    await expect(report.appendix('articles')).not.toBeChecked();

    const download = await report.downloadAs('xlsx');
    expect(download.suggestedFilename()).toBe(HALF_YEAR_SPREADSHEET);
    const parts = unzipSync(new Uint8Array(await readFile(await download.path())));
    expect(strFromU8(parts['xl/workbook.xml'] ?? new Uint8Array()).match(/<sheet /g)?.length).toBeGreaterThan(
      5,
    );
  },
);

test('the report is had as a web page and as a PDF too, under its name', IN_LONG_RUN, async ({ page }) => {
  const report = new ReportPage(page);
  await report.open({ ...HALF_YEAR, appendices: 'articles' });
  const webPage = await report.downloadAs('html');
  expect(webPage.suggestedFilename()).toBe(HALF_YEAR_FILE.replace('.docx', '.html'));
  expect(await readFile(await webPage.path(), 'utf8')).toMatch(ARTICLES);
  const pdf = await report.downloadAs('pdf');
  expect(pdf.suggestedFilename()).toBe(HALF_YEAR_FILE.replace('.docx', '.pdf'));
  expect((await readFile(await pdf.path())).subarray(0, 5).toString()).toBe('%PDF-');
});

test('AC-03 pressed twice, a report is asked for once', async ({ page }) => {
  const report = new ReportPage(page);
  await report.open(HALF_YEAR);
  await expect(report.printed.getByRole('heading', { level: 1 })).toBeVisible();
  const asked: string[] = [];
  page.on(
    'request',
    (request) => request.url().includes('/cchc-report/export?') && asked.push(request.url()),
  );
  await Promise.all([page.waitForEvent('download'), report.downloadButton.dblclick()]);
  expect(asked).toHaveLength(1);
});

test(
  'lists too long for a document are offered as a spreadsheet, which one press downloads',
  IN_LONG_RUN,
  async ({ page, guard }) => {
    guard.expectStatus(422);
    // The demo has too few records; the refusal is the server's own, in its words.
    const error = { message: errors.appendix_too_long, details: { code: 'appendix_too_long' } };
    await page.route(/\/cchc-report\/(export\?.*format=docx|preview\?.*appendices=)/, (route) =>
      route.fulfill({ status: 422, json: { data: null, error } }),
    );
    const report = new ReportPage(page);
    const instead = page.getByRole('button', { name: reportText('download.instead.xlsx') });
    await report.open({ ...HALF_YEAR, appendices: 'all' });
    await expect(page.getByText(errors.appendix_too_long)).toBeVisible();
    const [fromPreview] = await Promise.all([page.waitForEvent('download'), instead.click()]);
    expect(fromPreview.suggestedFilename()).toBe(HALF_YEAR_SPREADSHEET);
    await page.getByRole('button', { name: reportText('print.appendices.none') }).click();
    await expect(report.printed.getByRole('heading', { level: 1 })).toBeVisible();

    await report.downloadButton.click();
    const [download] = await Promise.all([page.waitForEvent('download'), instead.click()]);
    expect(download.suggestedFilename()).toBe(HALF_YEAR_SPREADSHEET);
    await expect(report.downloadButton).toBeFocused();
    await expect(instead).toBeHidden();
  },
);
