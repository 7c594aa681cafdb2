import { expectVietnamese } from './english/expectVietnamese';
import { expectSettled } from './english/screen';
import { reportText } from './pages/words';
import { SECTIONS, WorkspacePage } from './pages/workspacePage';
import { expectAccessible } from './support/accessible';
import { expect, test } from './support/fixtures';
import { IN_LONG_RUN } from './support/inLongRun';

test.use({ role: 'cchc-can-bo' });

/** Of an agency that no other test writes for. */
const AGENCY = 'agency=thach-lien';
const CLOSING = 'Trên đây là báo cáo của xã Thạch Liên, kính gửi cấp trên xem xét.';
/** Of documents and of signing. */
const ABBREVIATIONS = ['VT', 'VP', 'TM', 'KT', 'TL', 'TUQ', 'Q', 'BC', 'UBND'];
const ADDED = 'Báo cáo này có phần viết thêm.';
/** Made up. */
const SIGNER = 'Phạm Thị Thử';

test('the template is edited as it reads: figures and conditions are chips that stay whole, its code is behind Nâng cao, and two versions are compared in words', async ({
  page,
}) => {
  const main = page.getByRole('main');
  await page.goto(`/admin/plugins/cchc-report-templates?${AGENCY}&kind=quarter`);
  const closing = page.getByRole('textbox', { name: SECTIONS.closing, exact: true });
  const chip = (name: string) => closing.getByRole('img', { name: new RegExp(`^${name}`) });
  await expect(chip('tên cơ quan')).toBeVisible();
  await expect(chip('Nếu có từ hai phụ lục trở lên:')).toBeVisible();
  await expect(main).not.toContainText('{{');
  await expect(main).not.toContainText('{%');
  await expectAccessible(page, main, 'template, chips');
  await expectVietnamese(page, 'template, chips', [...ABBREVIATIONS, 'Tab']);

  await test.step('a part of a condition cannot be deleted, and the page says so', async () => {
    await closing.press('Control+Home');
    await closing.press('Delete');
    await expect(page.getByText(reportText('templates.tag.kept'))).toBeVisible();
    await expect(chip('Nếu có từ hai phụ lục trở lên:')).toBeVisible();
    await expect(page.getByRole('button', { name: reportText('templates.save') })).toBeDisabled();
  });

  await test.step('what is typed is in the code too, and nothing else has changed', async () => {
    await closing.press('Control+End');
    await page.keyboard.press('Enter');
    await page.keyboard.insertText(ADDED);
    const advanced = page.getByRole('button', { name: reportText('templates.advanced') });
    await expect(advanced).toHaveAttribute('aria-expanded', 'false');
    await advanced.click();
    const code = page.getByRole('textbox', {
      name: reportText('templates.advanced.code', { section: SECTIONS.closing }),
    });
    await expect(code).toHaveValue(new RegExp(`^{% if appendices.several %}[^]*\\./\\.\\n${ADDED}$`));
    await code.fill(`${await code.inputValue()} {{ articles.total }}`);
    await expect(chip('số tin, bài')).toBeVisible();
    await expectAccessible(page, main, 'template, code');
    await advanced.click();
    await page.getByRole('button', { name: reportText('templates.save') }).click();
    await expect(page.getByText(reportText('templates.saved'))).toBeVisible();
  });

  await test.step('a version is compared with the default of the software', async () => {
    await page.getByRole('tab', { name: reportText('templates.view.versions') }).click();
    await page.getByRole('button', { name: reportText('templates.version.seeOf', { version: '1' }) }).click();
    await expect(page.getByText(reportText('templates.compare.same'))).toBeVisible();
    await page.getByRole('combobox', { name: reportText('templates.compare.from') }).click();
    await page.getByRole('option', { name: reportText('templates.compare.default') }).click();
    const section = page.getByRole('region', { name: SECTIONS.closing });
    await expect(section.locator('ins')).toHaveText(new RegExp(`${ADDED} \\[số tin, bài\\]$`));
    await expect(section.locator('del')).toHaveCount(0);
    await expectAccessible(page, main, 'template, compared');
    await page.setViewportSize({ width: 390, height: 900 });
    await expectAccessible(page, main, 'template, compared, narrow');
  });
});

test(
  'a clerk words the template and the settings of the office; what is wrong is said beside it, and the next draft has both',
  IN_LONG_RUN,
  async ({ page, guard }) => {
    await test.step('the settings: an empty name is refused beside its field, then all is saved and stays', async () => {
      await page.goto(`/admin/plugins/cchc-report-settings?${AGENCY}`);
      const save = page.getByRole('button', { name: reportText('settings.save') });
      const add = page.getByRole('button', { name: reportText('settings.signer.add') });
      const first = reportText('settings.signer.number', { number: '1' });
      const signer = page.getByRole('group', { name: first });
      await add.click();
      await signer
        .getByRole('button', { name: reportText('settings.signer.remove', { name: first }) })
        .click();
      await expect(save).toBeDisabled();
      await page.getByRole('textbox', { name: reportText('settings.draftingUnit') }).fill('VP');
      await add.click();
      await save.click();
      const name = signer.getByRole('textbox', { name: reportText('settings.signer.name') });
      await expect(name).toBeFocused();
      await expect(name).toHaveAccessibleDescription(new RegExp(reportText('settings.fault.required')));
      // Strapi's button under the pointer is paler than it should be.
      await page.mouse.move(0, 0);
      await expectAccessible(page, page.getByRole('main'), 'settings, refused');
      await name.fill(SIGNER);
      await signer.getByRole('textbox', { name: reportText('settings.signer.title') }).fill('Chủ tịch');
      await save.click();
      await expect(page.getByText(reportText('settings.saved'))).toBeVisible();
      await page.reload();
      await expect(name).toHaveValue(SIGNER);
      await expectVietnamese(page, 'settings, saved', ABBREVIATIONS);
    });

    await test.step('the template: an unknown placeholder is refused by name, then the words are saved and stay', async () => {
      guard.expectStatus(400);
      await page.goto(`/admin/plugins/cchc-report-templates?${AGENCY}&kind=half-year`);
      const closing = page.getByRole('textbox', { name: SECTIONS.closing, exact: true });
      const save = page.getByRole('button', { name: reportText('templates.save') });
      await closing.fill('{{ khong.co }}');
      await save.click();
      await expect(closing).toBeFocused();
      await expect(closing).toHaveAccessibleDescription(/khong\.co/);
      await closing.fill(CLOSING);
      await save.click();
      await expect(page.getByText(reportText('templates.saved'))).toBeVisible();
      await page.reload();
      await expect(closing).toHaveText(CLOSING);
      await page.getByRole('tab', { name: reportText('templates.view.versions') }).click();
      await expect(
        page.getByText(reportText('templates.version.current', { version: '1' })).first(),
      ).toBeVisible();
      await expectAccessible(page, page.getByRole('main'), 'template, its versions');
    });

    await test.step('a new draft has both', async () => {
      const workspace = new WorkspacePage(page);
      await page.goto(`/admin/plugins/cchc-report-life?${AGENCY}&making=2024-H1&cutoff=decree`);
      await page
        .getByRole('dialog')
        .getByRole('button', { name: reportText('life.make'), exact: true })
        .click();
      await page.waitForURL(/cchc-report-life\/[a-z0-9]{24}$/);
      await expectSettled(page);
      await expect(workspace.editor('closing')).toContainText(CLOSING);
      for (const printed of [CLOSING, SIGNER, 'Lưu: VT, VP'])
        await expect(workspace.printed.getByText(printed).first()).toBeVisible();
    });
  },
);
