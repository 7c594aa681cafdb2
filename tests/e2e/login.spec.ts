import words from '../../src/admin/translations/admin.vi.json';
import records from '../../src/admin/translations/content-manager.vi.json';
import sessionEnd from '../../src/admin/start/sessionEnd.vi.json';
import { LoginPage } from './pages/loginPage';
import { HOME_AGENCY, RecordForm } from './pages/recordForm';
import { createAccount, roleOf } from './support/accounts';
import { expect, test } from './support/fixtures';
import { IN_LONG_RUN } from './support/inLongRun';

test('AC-05 the login page comes up in Vietnamese in an English browser', async ({ page }) => {
  await page.goto('/admin');
  await expect(page.getByRole('button', { name: 'Đăng nhập' })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'vi');
});

const TYPED = 'Tổ công nghệ số cộng đồng thôn Ích Mỹ';

test(
  'AZ-16 a clerk who is blocked at work is told so before anything typed is gone, comes to the sign-in, and once unblocked signs in',
  IN_LONG_RUN,
  async ({ page, admin, guard, playwright }) => {
    guard.expectStatus(400);
    guard.expectStatus(401);
    const account = await createAccount(playwright.request, admin, await roleOf(admin, 'cchc-can-bo'));
    const { data } = await admin.get<{ data: { results: { id: number }[] } }>(
      `/admin/users?filters[email][$eq]=${account.email}`,
    );
    const setActive = (isActive: boolean): Promise<void> =>
      admin.put(`/admin/users/${data.results[0]?.id}`, { isActive });
    const login = new LoginPage(page);
    const form = new RecordForm(page, 'article');
    const notice = page.getByRole('alert').filter({ hasText: sessionEnd.ended });
    const signIn = page.getByRole('textbox', { name: 'Email' });

    await login.signIn(account);
    await form.openNew();
    await form.fill({ title: { type: TYPED } });
    await setActive(false);
    await form.saveButton.click();
    const told = page.getByRole('alertdialog');
    await expect(told).toContainText(words['app.session.ended.title']);
    await expect(told).toContainText(words['app.session.ended.unsaved']);
    // Still on the screen behind, to be read and copied by hand.
    await expect(page.getByText(HOME_AGENCY).first()).toBeAttached();
    await told.getByRole('button', { name: 'Xác nhận' }).click();
    await expect(signIn).toBeVisible();
    await expect(notice).toBeVisible();
    await login.enter(account.email, account.password);
    await expect(page.getByText('Tài khoản này đang bị khóa. Hãy liên hệ quản trị viên.')).toBeVisible();

    await setActive(true);
    await login.signIn(account);
    await expect(notice).toBeHidden();

    // With nothing typed nothing is lost, and the sign-in page alone says why it came.
    await setActive(false);
    // A question in the background may have led there before the click.
    const link = page.getByRole('link', { name: records['content-manager.plugin.name'] });
    await link.click({ timeout: 5_000 }).catch(() => undefined);
    await expect(signIn).toBeVisible();
    await expect(notice).toBeVisible();
  },
);
