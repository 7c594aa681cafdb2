import { reportText } from './pages/words';
import { createAccount, roleOf } from './support/accounts';
import { expectAccessible } from './support/accessible';
import { expect, test } from './support/fixtures';

const PAGE = '/admin/plugins/cchc-report-offices';
const DONG_KINH = 'Ủy ban nhân dân xã Đông Kinh';
const THACH_LIEN = 'Ủy ban nhân dân xã Thạch Liên';

test.describe('OFF-01 an administrator places an account', () => {
  test.use({ role: 'strapi-super-admin' });

  test('AC-01 an office is taken away and given back by the keyboard, and the list shows it', async ({
    page,
    admin,
    playwright,
  }) => {
    const { email } = await createAccount(playwright.request, admin, await roleOf(admin, 'cchc-can-bo'));
    await page.goto(PAGE);
    const row = page.getByRole('row').filter({ hasText: email });
    await expect(row).toContainText(DONG_KINH);
    await expectAccessible(page, page.getByRole('main'), 'offices and members');

    await row.getByRole('button').click();
    const dialog = page.getByRole('dialog');
    await expect(dialog).toBeVisible();
    await expectAccessible(page, dialog, 'the offices of an account');
    await dialog
      .getByRole('button', { name: reportText('offices.remove', { name: DONG_KINH }) })
      .press('Enter');
    await dialog.getByRole('button', { name: reportText('offices.save') }).press('Enter');
    await expect(dialog).toBeHidden();
    await expect(row).not.toContainText(DONG_KINH);

    await row.getByRole('button').click();
    const choice = dialog.getByRole('combobox');
    await choice.pressSequentially('Đông Kinh');
    await page.getByRole('option', { name: DONG_KINH }).click();
    await expect(dialog.getByText(DONG_KINH, { exact: true })).toBeVisible();
    await dialog.getByRole('button', { name: reportText('offices.save') }).press('Enter');
    await expect(dialog).toBeHidden();
    await expect(row).toContainText(DONG_KINH);
  });
});

test.describe('OFF-01 a member of several offices', () => {
  test('works in the office that it chooses, on every page', async ({ browser, admin, playwright }) => {
    const account = await createAccount(playwright.request, admin, await roleOf(admin, 'cchc-can-bo'));
    const context = await browser.newContext({ storageState: account.signedIn, locale: 'en-US' });
    const page = await context.newPage();
    await page.goto(PAGE);
    const choice = page.getByRole('combobox', { name: reportText('offices.current') });
    await choice.fill('');
    await choice.pressSequentially('Thạch Liên');
    // The page loads again, since home, menu and lists show the former office.
    await Promise.all([page.waitForEvent('load'), page.getByRole('option', { name: THACH_LIEN }).click()]);
    await expect(choice).toHaveValue(THACH_LIEN);
    await page.goto('/admin/plugins/cchc-report');
    await expect(page.getByText(THACH_LIEN).first()).toBeAttached();
    await context.close();
  });
});
