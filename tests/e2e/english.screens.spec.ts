import { expectVietnamese } from './english/expectVietnamese';
import { expectVietnamesePopups } from './english/popups';
import { expectSettled, expectVietnameseScreen } from './english/screen';
import { LoginPage } from './pages/loginPage';
import { ReportPage } from './pages/reportPage';
import { endSession } from './support/accounts';
import { expect, test } from './support/fixtures';
import { IN_LONG_RUN } from './support/inLongRun';

test(
  'AC-05 signing in, failing to, and forgetting the password say nothing in English',
  IN_LONG_RUN,
  async ({ page, guard }) => {
    guard.expectStatus(400);
    await expectVietnameseScreen(page, '/admin/auth/login', 'login');
    const login = new LoginPage(page);
    await login.enter('khong-co@cchc.example', 'Sai-mat-khau-1');
    await expect(page.getByRole('alert').filter({ hasText: /\S/ }).first()).toBeVisible();
    await expectVietnamese(page, 'login, wrong password');
    await page.goto('/admin/auth/login');
    await login.enter('', '');
    await expectVietnamese(page, 'login, nothing typed');
    await expectVietnameseScreen(page, '/admin/auth/forgot-password', 'forgotten password');
  },
);

test.describe('AC-05 a clerk', () => {
  test.use({ role: 'cchc-can-bo' });

  test('sees no English on the report page and its two views', async ({ page }) => {
    const report = new ReportPage(page);
    await report.open({ agency: 'ich-hau', period: '2024-H1' });
    await expectSettled(page);
    await expectVietnamese(page, 'report, figures');
    await expectVietnamesePopups(page, page.locator('main'), 'report, figures');
    await report.openRecords('Tin, bài');
    await expect(report.records.getByRole('table')).toBeVisible();
    await expectVietnamese(page, 'report, records');
    await page.keyboard.press('Escape');
    await report.openReport();
    await expect(report.printed.getByRole('heading', { level: 1 })).toBeVisible();
    await report.printOptions.click();
    await expectVietnamese(page, 'report, as it prints');
  });

  test('is told in Vietnamese that the session is over', IN_LONG_RUN, async ({ page, context, guard }) => {
    guard.expectStatus(401);
    await page.goto('/admin');
    await expectSettled(page);
    await endSession(context, page);
    await page.goto('/admin/content-manager/collection-types/api::plan.plan');
    await expect(page.getByRole('textbox', { name: 'Email' })).toBeVisible();
    await expectVietnamese(page, 'login, after the session');
  });

  test(
    'sees no English where the report is refused or nothing was recorded',
    IN_LONG_RUN,
    async ({ page, guard }) => {
      guard.expectStatus(404);
      const report = new ReportPage(page);
      await report.open({ agency: 'khong-co', period: '2024-H1' });
      await expect(page.getByText('Không có cơ quan nào mang mã “khong-co”')).toBeVisible();
      await expectVietnamese(page, 'report, refused');
      await report.open({ agency: 'thach-kenh', period: '2024-H1' });
      await expect(report.period('6 tháng đầu năm 2024')).toBeVisible();
      await expectVietnamese(page, 'report, no records');
    },
  );
});
