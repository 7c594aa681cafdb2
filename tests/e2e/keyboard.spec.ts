import figures from '../../src/plugins/cchc-report/server/src/domain/figures/labels.vi.json';
import { LoginPage } from './pages/loginPage';
import { ReportPage } from './pages/reportPage';
import { HALF_YEAR_FILE, reportText, STRAPI } from './pages/words';
import { createAccount, roleOf } from './support/accounts';
import { expect, test } from './support/fixtures';
import { tabTo } from './support/keyboard';

const ARTICLES = figures.figures.articles.label;

test('AC-02 AC-03 from the login to the downloaded report without a mouse, and what is done is announced', async ({
  page,
  playwright,
  admin,
}) => {
  const clerk = await createAccount(playwright.request, admin, await roleOf(admin, 'cchc-can-bo'));
  const report = new ReportPage(page);
  const { keyboard } = page;
  const announced = (text: string) => page.getByRole('status').filter({ hasText: text });

  await new LoginPage(page).open();
  await tabTo(page, page.getByRole('textbox', { name: 'Email' }));
  await keyboard.type(clerk.email);
  await keyboard.press('Tab');
  await keyboard.type(clerk.password);
  await keyboard.press('Enter');
  await expect(page.getByRole('link', { name: STRAPI.home })).toBeVisible();

  await tabTo(page, report.menuLink);
  await keyboard.press('Enter');
  await expect(report.heading).toBeVisible();

  const year = page.getByRole('combobox', { name: reportText('year.label'), exact: true });
  await tabTo(page, year);
  await keyboard.press('Enter');
  const chosen = page.getByRole('option', { selected: true });
  await expect(chosen).toBeFocused();
  // Each press once the one before has moved the focus: the list moves it a moment later, also when it is gone by then.
  for (let each = Number(await chosen.innerText()) - 1; each >= 2024; each -= 1) {
    await keyboard.press('ArrowDown');
    await expect(page.getByRole('option', { name: String(each), exact: true })).toBeFocused();
  }
  await keyboard.press('Enter');
  await expect(year).toContainText('2024');
  await expect(year).toBeFocused();

  await expect(announced(reportText('figures.loaded', { period: '6 tháng đầu năm 2024' }))).toBeAttached();

  const opener = page.getByRole('button', {
    name: reportText('figure.records.label', { figure: ARTICLES }),
    exact: true,
  });
  await tabTo(page, opener);
  await keyboard.press('Enter');
  await report.leaveRecords();
  await expect(opener).toBeFocused();

  await tabTo(page, report.downloadButton);
  const [download] = await Promise.all([page.waitForEvent('download'), keyboard.press('Enter')]);
  expect(download.suggestedFilename()).toBe(HALF_YEAR_FILE);
  await expect(announced(reportText('download.done', { name: HALF_YEAR_FILE }))).toBeAttached();
});
