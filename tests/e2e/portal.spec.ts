import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expectAccessible } from './support/accessible';
import { expect, test } from './support/fixtures';
import { tabTo } from './support/keyboard';
import { showReport } from './support/shownReport';

/** To copy a hash and to close a menu is all the script that pages have. */
const MOST_SCRIPT_BYTES = 10_000;
const WIDTHS = [320, 1440] as const;

let report: string;

test.beforeAll(async ({ admin }) => {
  // A year that no other test reports on.
  report = await showReport(admin, '2022', '2022-12-20');
});

const paths = (): readonly string[] => [
  '/',
  '/thu-tuc',
  '/thu-tuc/1.001193',
  '/tin-tuc',
  '/tin-tuc/ra-mat-trang-zalo-cua-xa',
  '/hoi-nghi',
  '/ke-hoach?nam=2024',
  '/so-lieu?ky=2024-H1',
  '/bao-cao',
  `/bao-cao/${report}`,
  '/tim-kiem?q=ho+so',
];

/** By how many pixels a page is wider than the window. */
const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

test('AC-01 AC-05 no page of the portal is an obstacle, wider than the window, or more than a little script', async ({
  page,
}) => {
  const scripts = new Map<string, number>();
  page.on('response', async (answer) => {
    if (answer.request().resourceType() === 'script') scripts.set(answer.url(), (await answer.body()).length);
  });
  for (const path of paths()) {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
    await expect(page.locator('html')).toHaveAttribute('lang', 'vi');
    expect(await page.title()).toMatch(/^.{5,} - UBND xã Ích Hậu$/);
    for (const landmark of ['banner', 'main', 'contentinfo'] as const)
      await expect(page.getByRole(landmark)).toHaveCount(1);
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 900 });
      expect.soft(await overflow(page), `${path} is wider than ${width} px`).toBe(0);
      await expectAccessible(page, page.locator('html'), `${path} at ${width} px`);
    }
  }
  const bytes = [...scripts.values()].reduce((sum, each) => sum + each, 0);
  expect(bytes).toBeGreaterThan(0);
  expect(bytes).toBeLessThan(MOST_SCRIPT_BYTES);
});

test('AC-02 the keyboard alone leads to the report and saves it as it was issued, under its name', async ({
  page,
}) => {
  await page.goto(`/bao-cao/${report}`);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Chuyển đến nội dung chính' })).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
  const link = page.getByRole('link', { name: /^Tải báo cáo/ });
  await tabTo(page, link);
  expect(await link.evaluate((element) => getComputedStyle(element).outlineStyle)).toBe('solid');
  const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
  expect(download.suggestedFilename()).toMatch(
    /^Báo cáo .+ năm 2022 và phương hướng, nhiệm vụ năm 2023 - .+\.docx$/,
  );
  const sha256 = createHash('sha256')
    .update(await readFile(await download.path()))
    .digest('hex');
  await expect(page.getByText(sha256, { exact: true })).toBeVisible();
});

test.describe('without script, on a telephone', () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 390, height: 844 } });

  test('the menu, the search, the period and the download work', async ({ page }) => {
    await page.goto('/');
    await page.getByRole('searchbox').fill('khai sinh');
    await page.getByRole('button', { name: 'Tìm kiếm' }).click();
    await expect(page.getByRole('link', { name: '1.001193 - Đăng ký khai sinh' })).toBeVisible();
    await page.getByText('Danh mục', { exact: true }).click();
    await page.getByRole('navigation', { name: 'Danh mục' }).getByRole('link', { name: 'Số liệu' }).click();
    await page.getByLabel('Kỳ', { exact: true }).selectOption('6 tháng đầu năm');
    await page.getByLabel('Năm', { exact: true }).selectOption('2024');
    await page.getByRole('button', { name: 'Xem số liệu' }).click();
    await expect(page).toHaveURL(/\/so-lieu\?ky=2024-H1$/);
    // Other tests publish articles of this half-year; nobody does of those before it.
    await expect(page.getByRole('row', { name: /^Tin, bài .*\d+ 15 13$/ })).toBeVisible();
    await page.goto(`/bao-cao/${report}`);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: /^Tải báo cáo/ }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/\.docx$/);
  });
});
