import type { Page } from '@playwright/test';
import { expectVietnamese } from './english/expectVietnamese';
import { expectVietnamesePopups } from './english/popups';
import { expectSettled, expectVietnameseScreen } from './english/screen';
import { formPath, RecordForm } from './pages/recordForm';
import { STRAPI } from './pages/words';
import { appUrl } from './support/adminApi';
import { expect, test } from './support/fixtures';
import { IN_LONG_RUN } from './support/inLongRun';
import { anyRecord } from './support/records';

/** What files and addresses are called by. */
const TERMS = ['URL', 'txt', 'png', 'abc'];

/** What an administrator sets up, and the home page counts, by these names; "Strapi" in the names of the roles it brought. */
const ADMINISTRATOR_TERMS = ['API', 'Token', 'Admin', 'Webhook', 'Strapi'];

/** The last of them has the button that invites. */
const ADMINISTRATOR_SCREENS = [
  ['home', '/admin'],
  ['roles', '/admin/settings/roles'],
  ['users', '/admin/settings/users'],
] as const;

/** The last of them has the main menu. */
const CLERK_SCREENS = [
  ['profile', '/admin/me'],
  ['content manager', '/admin/content-manager'],
  ['media library', '/admin/plugins/upload'],
  ['an address that is none', '/admin/khong-co-trang-nay'],
  ['layout check', '/admin/plugins/cchc-report-check'],
  ['search', '/admin/plugins/cchc-report-search?q=th%E1%BB%A7%20t%E1%BB%A5c'],
  ['settings that are not theirs', '/admin/settings/users'],
  ['a type that is none', '/admin/content-manager/collection-types/api::none.none'],
  ['home', '/admin'],
] as const;

/** Screens where Strapi's words stand in its code, out of reach of dictionaries, and those around the records. */
test.use({ role: 'cchc-can-bo' });

const dialogOf = (page: Page) => page.getByRole('dialog').first();

/** Puts a small file into the media library, in the name of whoever is signed in. */
const uploadFile = async (page: Page, token: string, name: string): Promise<void> => {
  const buffer = Buffer.from('%PDF-1.7\nBiên bản');
  const answer = await page.request.post(`${appUrl()}/upload`, {
    headers: { authorization: `Bearer ${token}` },
    multipart: { files: { name, mimeType: 'application/pdf', buffer } },
  });
  expect(answer.status()).toBe(201);
};

test(
  'AC-05 the dialog that publishes several records says nothing in English',
  IN_LONG_RUN,
  async ({ page }) => {
    await page.goto(formPath('plan', '?page=1&pageSize=100'));
    await expectSettled(page);
    // One of each, for whichever stands first may be a draft of another test.
    for (const status of ['Đã xuất bản', 'Bản nháp'])
      await page.getByRole('row').filter({ hasText: status }).first().getByRole('checkbox').click();
    await page.getByRole('main').getByRole('button', { name: STRAPI.publish, exact: true }).click();
    const heads = dialogOf(page).locator('th');
    await expect(heads.filter({ hasText: /\S/ })).toHaveText([
      'Mã hồ sơ',
      'Tên hồ sơ',
      'Trạng thái',
      'Tình trạng xuất bản',
    ]);
    await expectVietnamese(page, 'plans, two chosen, publish?');
    // A dialog that is still moving slips away from under a pointer that stands.
    await expect(async () => {
      await page.mouse.move(0, 0);
      await heads.filter({ hasText: 'Tên hồ sơ' }).getByText('Tên hồ sơ').hover();
      await expect(page.getByRole('tooltip')).toHaveText('Tên hồ sơ', { timeout: 2_000 });
    }).toPass();
    await expectVietnamese(page, 'plans, publish?, the hint of a head');
  },
);

test(
  'AC-05 the picker of files says nothing in English, its filters neither',
  IN_LONG_RUN,
  async ({ page, account, guard }) => {
    guard.expectStatus(403);
    await uploadFile(page, account?.token ?? '', 'bien-ban-loc.pdf');
    const form = new RecordForm(page, 'plan');
    await form.openNew();
    await page.getByRole('button', { name: /^Bấm để chọn tệp/ }).click();
    await expect(page.getByRole('tab', { name: 'Thư viện' })).toBeVisible();
    await page.waitForLoadState('networkidle');
    await expectVietnamese(page, 'picker', TERMS);
    await dialogOf(page)
      .getByRole('button', { name: /^(Bộ lọc|Lọc)/ })
      .click();
    const box = page.getByRole('dialog').last();
    await expect(box.getByRole('combobox').first()).toHaveText('Ngày tạo');
    await expect(box.getByPlaceholder('ngày/tháng/năm')).toBeVisible();
    await expectVietnamese(page, 'picker, filters', TERMS);
    await box.getByRole('combobox').first().click();
    await expect(page.getByRole('option')).toHaveText(['Ngày tạo', 'Ngày cập nhật', 'Loại tệp']);
    await expectVietnamese(page, 'picker, filters, fields', TERMS);
    await page.getByRole('option', { name: 'Loại tệp' }).click();
    await box.getByRole('combobox').last().click();
    await expect(page.getByRole('option')).toHaveText(['Âm thanh', 'Văn bản', 'Ảnh', 'Video']);
    await expectVietnamese(page, 'picker, filters, kinds', TERMS);
    await page.getByRole('option', { name: 'Văn bản' }).click();
    await box.getByRole('button').last().click();
    await expect(dialogOf(page).getByText('Loại tệp là Văn bản')).toBeVisible();
    await expectVietnamese(page, 'picker, filtered', TERMS);
  },
);

test(
  'AC-05 the profile says beside the field what it does not take',
  IN_LONG_RUN,
  async ({ page, accountOf, guard }) => {
    guard.expectStatus(400);
    const other = await accountOf('cchc-lanh-dao');
    await expectVietnameseScreen(page, '/admin/me', 'profile');
    await expect(page.getByRole('combobox').filter({ hasText: 'Tiếng Việt' })).toBeVisible();
    const save = page.getByRole('button', { name: STRAPI.save });

    await page.getByRole('textbox', { name: 'Họ và tên đệm' }).fill('');
    await save.click();
    await expect(page.getByRole('textbox', { name: 'Họ và tên đệm' })).toHaveAccessibleDescription(
      'Trường này bắt buộc nhập.',
    );
    await expectVietnamese(page, 'profile, no name');

    await page.reload();
    await page.getByRole('textbox', { name: 'Email' }).fill(other.email);
    await save.click();
    await expect(page.getByRole('textbox', { name: 'Email' })).toHaveAccessibleDescription(
      'Email này đã được dùng ở tài khoản khác.',
    );
    await expectVietnamese(page, 'profile, an address that is taken');

    await page.reload();
    await page.getByLabel('Mật khẩu hiện tại').fill('Sai-mat-khau-1');
    await page.locator('input[name=password]').fill('Mat-khau-moi-1');
    await page.locator('input[name=confirmPassword]').fill('Mat-khau-moi-1');
    await save.click();
    await expect(page.getByLabel('Mật khẩu hiện tại')).toHaveAccessibleDescription(
      'Mật khẩu hiện tại không đúng.',
    );
    await expectVietnamese(page, 'profile, a wrong password');
  },
);

test(
  'AC-05 in no menu of the media library is the server offered to fetch a file',
  IN_LONG_RUN,
  async ({ page, guard }) => {
    guard.expectStatus(403);
    await page.goto('/admin/plugins/upload');
    await expectSettled(page);
    const fetching = page.getByRole('menuitem', { name: 'Tải tệp lên từ địa chỉ' });
    await page.getByRole('button', { name: 'Mới', exact: true }).click();
    await expect(page.getByRole('menuitem', { name: 'Tải tệp lên', exact: true })).toBeVisible();
    await expect(fetching).toHaveCount(0);
    await page.keyboard.press('End');
    await expect(page.getByRole('menuitem', { name: 'Tải tệp lên', exact: true })).toBeFocused();
    await page.keyboard.press('Escape');
    await page.getByRole('main').click({ button: 'right', position: { x: 5, y: 5 } });
    await expect(page.getByRole('menuitem', { name: 'Tải tệp lên', exact: true })).toBeVisible();
    await expect(fetching).toHaveCount(0);
  },
);

test(
  'AC-05 the media library writes dates as offices do and names the days of its calendar',
  IN_LONG_RUN,
  async ({ page, account, guard }) => {
    guard.expectStatus(403);
    await uploadFile(page, account?.token ?? '', 'bien-ban-ngay.pdf');
    await page.goto('/admin/plugins/upload');
    await expectSettled(page);
    await page
      .getByRole('button', { name: 'Dạng bảng' })
      .or(page.getByRole('radio', { name: 'Dạng bảng' }))
      .first()
      .click();
    const row = page.getByRole('row').filter({ hasText: 'bien-ban-ngay' }).first();
    await expect(row.getByText(/^\d{2}\/\d{2}\/\d{4}$/).first()).toBeVisible();
    await expectVietnamese(page, 'media library, table', TERMS);
    await row.getByText('bien-ban-ngay').click();
    await expect(
      page
        .getByRole('dialog')
        .getByText(/^\d{2}\/\d{2}\/\d{4} \d{2}:\d{2}$/)
        .first(),
    ).toBeVisible();
    await expectVietnamese(page, 'media library, a file', TERMS);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Bộ lọc' }).click();
    for (const name of ['Ngày tạo', 'Chọn khoảng ngày']) {
      await page.getByRole('menuitem', { name }).hover();
      await page.keyboard.press('ArrowRight');
    }
    const heads = page.getByRole('group', { name: 'Chọn khoảng ngày' }).locator('> :nth-child(2) span');
    const shown = await heads.evaluateAll((names) =>
      names.map((head) => getComputedStyle(head, '::after').content.replaceAll('"', '')),
    );
    expect(shown).toEqual(['T2', 'T3', 'T4', 'T5', 'T6', 'T7', 'CN']);
    await expectVietnamese(page, 'media library, filters', TERMS);
  },
);

test(
  'AC-05 a network that is lost is told in Vietnamese, and what was typed stays',
  IN_LONG_RUN,
  async ({ page, context, admin, guard }) => {
    guard.expectText(/ERR_INTERNET_DISCONNECTED/);
    const { documentId } = await anyRecord(admin, 'meeting');
    const form = new RecordForm(page, 'meeting');
    await form.open(documentId);
    await form.change('place', 'Nhà văn hóa thôn 3');
    await context.setOffline(true);
    await form.saveButton.click();
    await expect(
      page.getByText('Không kết nối được với máy chủ. Hãy kiểm tra mạng rồi thử lại.').first(),
    ).toBeVisible();
    await expectVietnamese(page, 'meeting, no network');
    await expect(form.field('place')).toHaveValue('Nhà văn hóa thôn 3');
    await context.setOffline(false);
  },
);

test(
  'AC-05 a clerk sees no English while an article lives: saved, published, changed, unpublished, deleted',
  IN_LONG_RUN,
  async ({ page, guard }) => {
    // Strapi asks once more for the record it has just deleted.
    guard.expectStatus(404);
    const form = new RecordForm(page, 'article');
    await form.openNew();
    await form.fill({
      title: { type: 'Tin dùng để thử các hộp thoại' },
      kind: { choose: 'photo' },
      publishedOn: { day: '06/03/2023' },
      channels: { relate: ['Cổng thông tin điện tử xã'] },
      agency: { relate: ['Ủy ban nhân dân xã Ích Hậu'] },
    });
    await form.saveButton.click();
    await expect(page).not.toHaveURL(/\/create$/);
    await expectVietnamese(page, 'article, saved');
    await form.publish();
    await expectVietnamese(page, 'article, published');
    await form.change('title', 'Tin dùng để thử các hộp thoại, đã sửa');
    await expectVietnamese(page, 'article, changed');
    await form.save();
    // Strapi asks before it unpublishes only once it knows of the change.
    await expect(page.getByText('Có thay đổi').first()).toBeVisible();

    for (const action of form.actions) {
      await form.choose(action);
      await expect(page.getByRole('alertdialog').or(page.getByRole('dialog'))).toBeVisible();
      await expectVietnamese(page, `article, ${action}?`);
      await page.keyboard.press('Escape');
    }
    await form.delete();
    await expectSettled(page);
    await expectVietnamese(page, 'articles, one deleted');
  },
);

test(
  'AC-05 a clerk sees no English when several records are chosen in a list',
  IN_LONG_RUN,
  async ({ page }) => {
    await page.goto('/admin/content-manager/collection-types/api::article.article');
    await expectSettled(page);
    for (const row of [1, 2]) await page.getByRole('row').nth(row).getByRole('checkbox').click();
    await expectVietnamese(page, 'articles, two chosen');
    for (const action of ['Ngừng xuất bản', 'Xóa']) {
      await page.getByRole('main').getByRole('button', { name: action, exact: true }).first().click();
      const dialog = page.getByRole('alertdialog').or(page.getByRole('dialog'));
      await expect(dialog).toBeVisible();
      await page.waitForLoadState('networkidle');
      await expectVietnamese(page, `articles, two chosen, ${action}?`);
      await page.keyboard.press('Escape');
      await expect(dialog).toBeHidden();
    }
  },
);

test.describe('AC-05 the administrator', () => {
  test.use({ role: 'strapi-super-admin' });

  test(
    'sees no English at home, among users and roles, and when inviting somebody',
    IN_LONG_RUN,
    async ({ page }) => {
      for (const [screen, path] of ADMINISTRATOR_SCREENS)
        await expectVietnameseScreen(page, path, `administrator, ${screen}`, ADMINISTRATOR_TERMS);
      await page.getByRole('button', { name: 'Mời người dùng' }).click();
      await expect(page.getByRole('dialog')).toBeVisible();
      await expectVietnamese(page, 'administrator, inviting', ADMINISTRATOR_TERMS);
    },
  );
});

test(
  'AC-05 a clerk sees no English on the screens around the records, nor in the menu of the account',
  IN_LONG_RUN,
  async ({ page, guard }) => {
    guard.expectStatus(403);
    guard.expectStatus(404);
    for (const [screen, path] of CLERK_SCREENS) {
      await page.goto(path);
      await page.waitForLoadState('networkidle');
      await expectVietnamese(page, screen, screen === 'home' ? ADMINISTRATOR_TERMS : []);
      await expectVietnamesePopups(page, page.locator('main'), screen);
    }
    await expectVietnamesePopups(page, page.locator('nav').first(), 'main menu', ADMINISTRATOR_TERMS);
  },
);
