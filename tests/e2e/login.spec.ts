import { expect, test } from './support/fixtures';

test('AC-05 the login page comes up in Vietnamese in an English browser', async ({ page }) => {
  await page.goto('/admin');
  await expect(page.getByRole('button', { name: 'Đăng nhập' })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'vi');
});

test.describe('somebody signed in', () => {
  test.use({ role: 'cchc-can-bo' });
  test('comes to the home page', async ({ page }) => {
    await page.goto('/admin');
    await expect(page.getByRole('link', { name: 'Trang chủ' })).toBeVisible();
  });
});
