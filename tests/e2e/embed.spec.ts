import type { Locator, Page } from '@playwright/test';
import { expectAccessible } from './support/accessible';
import { appUrl } from './support/adminApi';
import { expect, test } from './support/fixtures';
import { IN_LONG_RUN } from './support/inLongRun';
import { tabTo } from './support/keyboard';
import { type OtherPortal, startOtherPortal } from './support/otherPortal';
import { replaceReport, showReport } from './support/shownReport';

const ELEMENTS = `
<cchc-figures agency="ich-hau" period="2023-H1"></cchc-figures>
<cchc-reports agency="ich-hau"><a href="/bao-cao">Báo cáo</a></cchc-reports>`;

const WIDTHS = [320, 1440] as const;

let other: OtherPortal;
let replaced: string;

test.beforeAll(async ({ admin }) => {
  other = await startOtherPortal(ELEMENTS);
  // A year that no other test reports on.
  replaced = await showReport(admin, '2023', '2023-12-18');
  await replaceReport(admin, replaced, '2023-12-20');
});

test.afterAll(() => other.stop());

test.beforeEach(({ guard }) => guard.expectOrigin(other.origin));

const figuresOn = (page: Page): Locator => page.locator('cchc-figures');
const reportsOn = (page: Page): Locator => page.locator('cchc-reports');

const figuresUrl = (period: string): string =>
  `${appUrl()}/api/cchc-report/figures?agency=ich-hau&period=${period}`;

interface Answer {
  readonly data: { readonly figures: readonly { readonly label: string; readonly value: number | null }[] };
}

test('under a policy that allows nothing else, another portal shows the figures and the reports of the API', async ({
  page,
  request,
}) => {
  await page.goto(other.origin);
  const figures = figuresOn(page);
  await expect(figures.getByRole('table')).toHaveAccessibleName(
    /^Số liệu cải cách hành chính 6 tháng đầu năm 2023 của Ủy ban nhân dân xã Ích Hậu/,
  );
  await expect(figures.getByText('Tính từ ngày 15/12/2022 đến hết ngày 14/06/2023')).toBeVisible();
  await expect(figures.getByRole('row', { name: 'Tin, bài (tin, bài) 13 1 chưa có số liệu' })).toBeVisible();
  const { data } = (await (await request.get(figuresUrl('2023-H1'))).json()) as Answer;
  const shown = await figures
    .getByRole('row')
    .evaluateAll((rows) =>
      rows
        .slice(1)
        .map((row) => [
          row.querySelector('th')?.firstChild?.textContent,
          row.querySelector('td')?.textContent,
        ]),
    );
  expect(shown).toEqual(
    data.figures.map(({ label, value }) => [label, value === null ? '–chưa có số liệu' : `${value}`]),
  );
  await expect(figures.getByRole('img', { name: /^Biểu đồ/ })).toBeVisible();
  await expect(figures.getByRole('status')).toHaveText('Đã tải số liệu 6 tháng đầu năm 2023.');

  const first = reportsOn(page)
    .getByRole('listitem')
    .filter({ hasText: /Số 01\/BC-UBND ngày 18\/12\/2023 của/ });
  await expect(first.getByText('Đã được thay thế')).toBeVisible();
  await expect(first.locator('code')).toHaveText(/^[0-9a-f]{64}$/);
  await expect(first.getByRole('link')).toHaveAttribute(
    'href',
    `${appUrl()}/api/cchc-report/reports/${replaced}/file?format=docx`,
  );
  await expect(reportsOn(page).getByText('Đã được thay thế')).toHaveCount(1);
});

test('AC-01 the elements are no obstacle and no wider than the page, on a telephone and on a desk', async ({
  page,
}) => {
  await page.goto(other.origin);
  await expect(figuresOn(page).getByRole('table')).toBeVisible();
  await expect(reportsOn(page).getByRole('link').first()).toBeVisible();
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 900 });
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect.soft(overflow, `wider than ${width} px`).toBe(0);
    await expectAccessible(page, page.locator('html'), `other portal at ${width} px`);
  }
});

test('AC-02 the keyboard alone saves a report from another portal, under the name it has', async ({
  page,
}) => {
  await page.goto(other.origin);
  const link = reportsOn(page)
    .getByRole('link', { name: /^Tải báo cáo \(DOCX, .+\) số 01\/BC-UBND$/ })
    .first();
  await tabTo(page, link);
  const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
  expect(download.suggestedFilename()).toMatch(/^Báo cáo .+\.docx$/);
});

test(
  'a changed attribute shows what it asks for, however late the answer before it comes',
  IN_LONG_RUN,
  async ({ page }) => {
    const late: (() => void)[] = [];
    await page.route(figuresUrl('2022-H1'), async (route) => {
      await new Promise<void>((resolve) => late.push(resolve));
      await route.continue().catch(() => undefined);
    });
    await page.goto(other.origin);
    const figures = figuresOn(page);
    const caption = figures.locator('caption');
    await expect(caption).toContainText('6 tháng đầu năm 2023');
    const ask = (period: string): Promise<void> =>
      figures.evaluate((element, value) => element.setAttribute('period', value), period);
    await ask('2022-H1');
    await expect(figures.getByRole('status')).toHaveText('Đang tải số liệu…');
    await expect.poll(() => late.length).toBe(1);
    const givenUp = page.waitForEvent('requestfailed');
    await ask('2023-Q1');
    await givenUp;
    await expect(caption).toContainText('quý I năm 2023');
    late.forEach((go) => go());
    await expect(figures.getByRole('status')).toHaveText('Đã tải số liệu quý I năm 2023.');
    await expect(caption).toContainText('quý I năm 2023');
  },
);

test('what cannot be loaded is said in words, and tried again by keyboard', async ({ page, guard }) => {
  guard.expectText(/ERR_INTERNET_DISCONNECTED|ERR_FAILED/);
  guard.expectStatus(404);
  await page.route(figuresUrl('2023-H1'), (route) => route.abort('internetdisconnected'));
  await page.goto(other.origin);
  const figures = figuresOn(page);
  await expect(figures.getByRole('status')).toHaveText(
    'Chưa tải được số liệu. Không kết nối được với máy chủ.',
  );
  await expect(reportsOn(page).getByRole('link').first()).toBeVisible();
  await page.unroute(figuresUrl('2023-H1'));
  await tabTo(page, figures.getByRole('button', { name: 'Thử lại' }));
  await page.keyboard.press('Enter');
  await expect(figures.getByRole('table')).toBeVisible();
  // The focus stayed in the element: the next stop is the first link after it.
  await page.keyboard.press('Tab');
  await expect(reportsOn(page).getByRole('link').first()).toBeFocused();

  await figures.evaluate((element) => element.setAttribute('agency', 'khong-co'));
  await expect(figures.getByRole('status')).toHaveText(/^Chưa tải được số liệu\. .*khong-co/);
});

test('more reports come below, and the focus goes to the first of them', IN_LONG_RUN, async ({ page }) => {
  // The server's own pages, of one report each.
  await page.route(/pageSize=10$/, (route) =>
    route.continue({ url: route.request().url().replace('pageSize=10', 'pageSize=1') }),
  );
  await page.goto(other.origin);
  const items = reportsOn(page).getByRole('listitem');
  await expect(items).toHaveCount(1);
  await tabTo(page, reportsOn(page).getByRole('button', { name: 'Xem thêm báo cáo' }));
  await page.keyboard.press('Enter');
  await expect(items).toHaveCount(2);
  await expect(items.nth(1).getByRole('link')).toBeFocused();
  await expect(reportsOn(page).getByRole('status')).toHaveText('Đã tải 2 báo cáo.');
});
