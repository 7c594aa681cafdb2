import { expectSettled } from './english/screen';
import { CheckPage } from './pages/checkPage';
import { LoginPage } from './pages/loginPage';
import { ReportPage } from './pages/reportPage';
import { SearchPage } from './pages/searchPage';
import { reportText } from './pages/words';
import { expectAccessible } from './support/accessible';
import { createAccount, createRole } from './support/accounts';
import { AdminApi } from './support/adminApi';
import { expect, test } from './support/fixtures';

const ROUTES = ['options', 'figures', 'figures/articles/records', 'preview', 'export', 'warnings'];

test('AZ-02 without permission nothing leads to the report or the layout check, their addresses say what is missing, and the server refuses', async ({
  page,
  admin,
  playwright,
}) => {
  const role = await createRole(admin, 'Không xem báo cáo');
  const stranger = await createAccount(playwright.request, admin, role);
  const report = new ReportPage(page);
  const check = new CheckPage(page);
  const search = new SearchPage(page);

  await new LoginPage(page).signIn(stranger);
  // What is not there is looked for once all that is has come.
  await expect(page.getByRole('heading', { level: 1, name: /^Xin chào/ })).toBeVisible();
  await expectSettled(page);
  await expect(report.menuLink).toBeHidden();
  await expect(check.menuLink).toBeHidden();
  await expect(search.menuLink).toBeHidden();
  await expect(page.getByRole('heading', { name: reportText('widget.title') })).toBeHidden();

  await report.open({ period: '2024-H1' });
  await expect(page.getByText(reportText('noAccess.title'))).toBeVisible();
  await expect(page.getByText(reportText('noAccess.hint'))).toBeVisible();
  await expectAccessible(page, page.getByRole('main'), 'no permission');
  await check.open();
  await expect(page.getByText(reportText('check.noAccess'))).toBeVisible();
  await expect(page.getByText(reportText('check.noAccess.hint'))).toBeVisible();
  await expect(check.chooseButton).toBeHidden();
  await expectAccessible(page, page.getByRole('main'), 'no permission to check');
  await search.open('x');
  await expect(page.getByText(reportText('search.noAccess'))).toBeVisible();
  await page.getByRole('link', { name: reportText('noAccess.home') }).click();
  await expect(page).toHaveURL(/\/admin\/?$/);

  const api = await AdminApi.withToken(playwright.request, stranger.token);
  for (const route of ROUTES) {
    const address = `/cchc-report/${route}?agency=ich-hau&period=2024-H1&format=docx`;
    expect(await api.statusOf('GET', address), route).toBe(403);
  }
  expect(await api.statusOf('GET', '/cchc-report/search?q=x')).toBe(403);
  expect(await api.statusOf('POST', '/cchc-report/check', {})).toBe(403);
  await api.dispose();
});
