import { LoginPage } from './pages/loginPage';
import { ReportPage } from './pages/reportPage';
import { reportText } from './pages/words';
import { type Account, createAccount, createRole } from './support/accounts';
import { AdminApi } from './support/adminApi';
import { expect, test } from './support/fixtures';

const ROUTES = ['options', 'figures', 'figures/articles/records', 'preview', 'export', 'warnings'];

test.describe('an account without permission for the report', () => {
  let stranger: Account;

  test.beforeEach(async ({ admin, playwright, page }) => {
    const role = await createRole(admin, 'Không xem báo cáo');
    stranger = await createAccount(playwright.request, admin, role);
    await new LoginPage(page).signIn(stranger);
  });

  test('finds neither the link in the menu nor the widget on the home page', async ({ page }) => {
    await expect(new ReportPage(page).menuLink).toBeHidden();
    await expect(page.getByRole('heading', { name: reportText('widget.title') })).toBeHidden();
  });

  test('is told at the address of the page what is missing, and led home', async ({ page }) => {
    await new ReportPage(page).open({ period: '2024-H1' });
    await expect(page.getByText(reportText('noAccess.title'))).toBeVisible();
    await expect(page.getByText(reportText('noAccess.hint'))).toBeVisible();
    await page.getByRole('link', { name: reportText('noAccess.home') }).click();
    await expect(page).toHaveURL(/\/admin\/?$/);
  });

  for (const route of ROUTES) {
    test(`is refused by the server at ${route}`, async ({ playwright }) => {
      const api = await AdminApi.withToken(playwright.request, stranger.token);
      expect(
        await api.statusOf('GET', `/cchc-report/${route}?agency=ich-hau&period=2024-H1&format=docx`),
      ).toBe(403);
      await api.dispose();
    });
  }
});
