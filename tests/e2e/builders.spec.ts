import { expectSettled } from './english/screen';
import { RecordForm } from './pages/recordForm';
import { STRAPI } from './pages/words';
import { expect, test } from './support/fixtures';
import { IN_LONG_RUN } from './support/inLongRun';
import { anyRecord } from './support/records';

/** What builds screens and types is for the administrator alone, and types are built while developing. */
test.use({ role: 'cchc-can-bo' });

test(
  'a clerk is offered nothing that builds screens in the menu of a record',
  IN_LONG_RUN,
  async ({ page, admin }) => {
    const { documentId } = await anyRecord(admin, 'meeting');
    await new RecordForm(page, 'meeting').open(documentId);
    await page.getByRole('button', { name: STRAPI.moreHeaderActions, exact: true }).click();
    await expect(page.getByRole('menuitem', { name: 'Sao chép mã hồ sơ' })).toBeVisible();
    for (const name of ['Thiết lập hiển thị', 'Sửa cấu trúc'])
      await expect(page.getByRole('menuitem', { name })).toHaveCount(0);
  },
);

test.describe('the administrator', () => {
  test.use({ role: 'strapi-super-admin' });

  test(
    'may arrange the form, and is not offered in production to change a type',
    IN_LONG_RUN,
    async ({ page, admin }) => {
      const { documentId } = await anyRecord(admin, 'meeting');
      await new RecordForm(page, 'meeting').open(documentId);
      await page.getByRole('button', { name: STRAPI.moreHeaderActions, exact: true }).click();
      await expect(page.getByRole('menuitem', { name: 'Thiết lập hiển thị' })).toBeVisible();
      await expect(page.getByRole('menuitem', { name: 'Sửa cấu trúc' })).toHaveCount(0);
    },
  );

  test('finds at home no numbers of components and webhooks', IN_LONG_RUN, async ({ page }) => {
    await page.goto('/admin');
    await expectSettled(page);
    await expect(page.getByRole('heading', { name: 'Xin chào!' })).toBeVisible();
    await expect(page.getByText('Webhook')).toHaveCount(0);
  });
});
