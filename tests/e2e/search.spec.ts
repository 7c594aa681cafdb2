import refusals from '../../src/plugins/cchc-report/server/src/translations/errors.vi.json';
import labels from '../../src/records/labels.vi.json';
import { RecordForm } from './pages/recordForm';
import { SearchPage } from './pages/searchPage';
import { reportText } from './pages/words';
import { expectAccessible } from './support/accessible';
import { expect, test } from './support/fixtures';
import { IN_LONG_RUN } from './support/inLongRun';

test.use({ role: 'cchc-can-bo' });

const ARTICLE = 'Năm 2023 và những hồ sơ không giấy đầu tiên';

test('AC-07 AC-01 AC-03 from one box a clerk finds records as he types, reads where they answer, opens one and comes back to what he looked for', async ({
  page,
}) => {
  const search = new SearchPage(page);
  const main = page.getByRole('main');
  await page.goto('/admin');
  await search.menuLink.click();
  await expect(search.box).toBeFocused();
  await expect(page.getByText(reportText('search.start'))).toBeVisible();
  await expectAccessible(page, main, 'search, nothing typed');

  await page.keyboard.type('ho so khong giay');
  await expect(search.hits.first().getByRole('link', { name: ARTICLE })).toBeVisible();
  await expect(search.hits.first().getByRole('link').locator('mark')).toHaveText([
    'hồ',
    'sơ',
    'không',
    'giấy',
  ]);
  await expect(search.hits.first()).toContainText(
    'Tin, bài · 20/12/2023 · Ủy ban nhân dân xã Ích Hậu · Đã xuất bản',
  );
  await expect(search.announced('kết quả')).toHaveCount(1);
  await expect(page).toHaveURL(/\?q=ho\+so\+khong\+giay$/);
  await expectAccessible(page, main, 'search, with hits');

  await search.box.fill('07/kh-ubnd');
  await expect(search.hits.first().getByRole('link')).toHaveText(/^07\/KH-UBND - /);
  await search.type.click();
  await page.getByRole('option', { name: labels.types.article, exact: true }).click();
  await expect(search.hits.first()).not.toContainText('07/KH-UBND - ');
  await page.goBack();
  await search.hits.first().getByRole('link').click();
  await expect(new RecordForm(page, 'plan').saveButton).toBeVisible();
  await page.goBack();
  await expect(search.box).toHaveValue('07/kh-ubnd');
  await expect(search.hits.first().getByRole('link')).toHaveText(/^07\/KH-UBND - /);

  // An address kept from a longer list.
  await page.goto(`${new URL(page.url()).pathname}?q=ho+so&page=900`);
  await expect(search.hits.first()).toBeVisible();
  await expect(page).not.toHaveURL(/page=900/);

  await search.box.fill('zxzx');
  await expect(main.getByText(reportText('search.none.hint'))).toBeVisible();
  await expect(search.announced(reportText('search.none'))).toHaveCount(1);
  await page.setViewportSize({ width: 390, height: 800 });
  await expectAccessible(page, main, 'search, nothing found, narrow');
});

test(
  'a search that is refused or not answered says so, and the box stays to try again',
  IN_LONG_RUN,
  async ({ page, guard }) => {
    guard.expectStatus(400);
    guard.expectStatus(500);
    const search = new SearchPage(page);
    await search.open('привет');
    await expect(page.getByText(refusals.search_empty)).toBeVisible();
    await page.getByRole('button', { name: reportText('search.again') }).click();
    await expect(search.box).toHaveValue('');
    await expect(search.box).toBeFocused();
    await page.route('**/cchc-report/search?*', (route) => route.fulfill({ status: 500, body: '' }));
    await search.box.fill('thủ tục');
    await expect(page.getByText(reportText('failure.server'), { exact: true })).toBeVisible();
    await page.unroute('**/cchc-report/search?*');
    await page.getByRole('button', { name: reportText('failure.retry') }).click();
    await expect(search.hits.first()).toBeVisible();
  },
);
