import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import labels from '../../src/records/labels.vi.json';
import figures from '../../src/plugins/cchc-report/server/src/domain/figures/labels.vi.json';
import { inProject } from '../../scripts/lib/project';
import { expectSettled } from './english/screen';
import { CheckPage } from './pages/checkPage';
import { choiceLabel, formPath, RecordForm } from './pages/recordForm';
import { ReportPage } from './pages/reportPage';
import { reportText, STRAPI } from './pages/words';
import type { AdminApi } from './support/adminApi';
import { expect, test } from './support/fixtures';
import { takePicture, WIDTHS } from './support/picture';
import { recordWhere } from './support/records';
import { fileWithMargin } from './support/wordFiles';

/**
 * The pictures of docs/huong-dan.md and README.md, taken from the demo records: `npm run pictures`. Each screen on a desk
 * and on a telephone.
 */
const HALF_YEAR = { agency: 'ich-hau', period: '2024-H1' };

/** A list as an office keeps it, with mistakes. */
const SAMPLE_LIST = [
  'Tên bài;Ngày đăng;Loại tin, bài;Nơi đăng;Nội dung CCHC',
  'Tổ công nghệ số đến từng nhà hướng dẫn nộp hồ sơ trực tuyến;01/03/2024;Tin;Cổng thông tin điện tử xã;Thủ tục hành chính',
  'Đoàn thanh niên hỗ trợ người dân kích hoạt tài khoản định danh;12/03/2024;Tin;Cổng thông tin điện tử xã;CCHC',
  'Ngày thứ Bảy tình nguyện giải quyết thủ tục cho dân;31/02/2024;Bài;Cổng thông tin điện tử xã;CCHC',
  'Bộ phận Một cửa làm việc ngoài giờ hành chính;18/03/2024;Bài;Đài truyền thanh thôn;CCHC',
  'Phiên chợ xuân của xã;20/03/2024;Tin;Cổng thông tin điện tử xã;',
  'Tổng cộng: 5 tin, bài;;;;',
].join('\n');

/** A library with a few sample files, so that the picture shows what the text speaks of. */
const fillLibrary = async (admin: AdminApi): Promise<void> => {
  const { results } = await admin.get<{ results: unknown[] }>('/upload/files');
  if (results.length > 0) return;
  const picture = readFileSync(inProject('favicon.png'));
  await admin.upload('Ảnh mẫu - hội nghị ngày 26-02-2024.png', 'image/png', picture);
  await admin.upload(
    'Biên bản mẫu - họp thôn 4.pdf',
    'application/pdf',
    Buffer.from('%PDF-1.7\nBiên bản mẫu'),
  );
  await admin.upload('Kế hoạch mẫu 07-KH-UBND.pdf', 'application/pdf', Buffer.from('%PDF-1.7\nKế hoạch mẫu'));
};

for (const width of WIDTHS) {
  test.describe(`${width} px`, () => {
    test.use({ viewport: { width, height: width === 390 ? 844 : 900 } });

    const picture = (page: Page, name: string): Promise<void> => takePicture(page, name, width);

    test('login', async ({ page }) => {
      await page.goto('/admin/auth/login');
      await expectSettled(page);
      await picture(page, 'dang-nhap');
    });

    test.describe('a clerk', () => {
      test.use({ role: 'cchc-can-bo' });

      for (const [name, path] of [
        ['trang-chu', '/admin'],
        ['danh-sach-tin-bai', '/admin/content-manager/collection-types/api::article.article'],
        ['ghi-tin-bai', formPath('article', 'create')],
        ['ghi-hoi-nghi', formPath('meeting', 'create')],
        ['thu-vien-tep', '/admin/plugins/upload'],
      ] as const) {
        test(name, async ({ page, guard, admin }) => {
          // The media library asks for settings that are the administrator's.
          guard.expectStatus(403);
          if (name === 'thu-vien-tep') await fillLibrary(admin);
          await page.goto(path);
          await expectSettled(page);
          if (name.startsWith('ghi-'))
            await expect(page.getByRole('button', { name: STRAPI.save })).toBeVisible();
          await picture(page, name);
        });
      }

      for (const [name, type, field, value] of [
        ['sua-tin-bai', 'article', 'slug', 'ra-mat-trang-zalo-cua-xa'],
        ['ke-hoach', 'plan', 'number', '7'],
        ['thu-tuc', 'procedure', 'code', '1.001193'],
      ] as const) {
        test(name, async ({ page, admin }) => {
          const { documentId } = await recordWhere(admin, type, field, value);
          await new RecordForm(page, type).open(documentId);
          await expectSettled(page);
          await picture(page, name);
        });
      }

      test('bo-loc', async ({ page }) => {
        await page.goto('/admin/content-manager/collection-types/api::article.article');
        await expectSettled(page);
        await page.getByRole('button', { name: /^Bộ lọc/ }).click();
        const filter = page.getByRole('dialog');
        await filter.getByRole('combobox').first().click();
        await page.getByRole('option', { name: labels.fields.article.kind, exact: true }).click();
        await filter.getByRole('combobox').last().click();
        await page
          .getByRole('option', { name: choiceLabel('article', 'kind', 'reportage'), exact: true })
          .click();
        await picture(page, 'bo-loc');
      });

      test('loi-canh-truong', async ({ page, guard }) => {
        guard.expectStatus(400);
        const form = new RecordForm(page, 'procedure');
        await form.openNew();
        await form.fill({ code: { type: '1.44' }, name: { type: 'Đăng ký khai tử' } });
        await form.publishButton.click();
        await expect(form.field('executionLevel', 'combobox')).toHaveAccessibleDescription(/bắt buộc|điền/);
        await picture(page, 'loi-canh-truong');
      });

      test('nhac-ke-hoach', async ({ page }) => {
        const form = new RecordForm(page, 'plan');
        await form.openNew();
        await form.fill({
          number: { type: '73' },
          issuedOn: { day: '25/09/2024' },
          year: { type: '2024' },
          purpose: { choose: 'par-communication' },
          agency: { relate: ['Ủy ban nhân dân xã Ích Hậu'] },
        });
        await expect(page.getByText('07/KH-UBND').first()).toBeVisible();
        await picture(page, 'nhac-ke-hoach');
      });

      test('so-lieu', async ({ page }) => {
        const report = new ReportPage(page);
        await report.open(HALF_YEAR);
        await expect(report.figure(figures.figures.articles.label)).toBeVisible();
        await expectSettled(page);
        await picture(page, 'so-lieu');
        await page.getByRole('heading', { name: reportText('breakdown.title') }).scrollIntoViewIfNeeded();
        await picture(page, 'phan-to');
        await report.openRecords(figures.figures.articles.label);
        await expect(report.records.getByRole('table')).toBeVisible();
        await picture(page, 'ho-so-sau-con-so');
      });

      test('xem-truoc', async ({ page }) => {
        const report = new ReportPage(page);
        await report.open({ ...HALF_YEAR, view: 'report' });
        await expect(report.printed.getByRole('heading', { level: 1 })).toBeVisible();
        // On a telephone the form above fills the screen.
        if (width === 390)
          await report.printed.owner().evaluate((frame) => frame.scrollIntoView({ block: 'start' }));
        await picture(page, 'xem-truoc');
        await page.evaluate(() => document.getElementById('main-content-title')?.scrollIntoView());
        await report.otherFormats.click();
        await expect(page.getByRole('menuitem')).toHaveCount(4);
        await picture(page, 'dinh-dang-khac');
        await page.keyboard.press('Escape');
        await report.printOptions.click();
        await report.appendix('articles').click();
        await report.appendix('meetings').click();
        await expect(report.printed.getByText(/THỐNG KÊ HỘI NGHỊ/)).toBeVisible();
        if (width === 390)
          await report.printOptions.evaluate((trigger) => trigger.scrollIntoView({ block: 'center' }));
        await picture(page, 'tuy-chon-ban-in');
      });

      test('can-bo-sung', async ({ page }) => {
        await page.goto('/admin/plugins/cchc-report-incomplete?lack=topic');
        await expectSettled(page);
        await picture(page, 'can-bo-sung');
      });

      test('tim-kiem', async ({ page }) => {
        await page.goto('/admin/plugins/cchc-report-search?q=ho+so+khong+giay');
        await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible();
        await expectSettled(page);
        await picture(page, 'tim-kiem');
      });

      test('nhap-tu-tep', async ({ page }) => {
        await page.goto('/admin/plugins/cchc-report-import?agency=cong-an-ich-hau&type=article');
        const chooser = page.waitForEvent('filechooser');
        await page.getByRole('button', { name: reportText('import.choose') }).click();
        await (
          await chooser
        ).setFiles({ name: 'Tin, bài tháng 3.csv', mimeType: 'text/csv', buffer: Buffer.from(SAMPLE_LIST) });
        const check = page.getByRole('button', { name: reportText('import.check'), exact: true });
        await expect(check).toBeVisible();
        await expectSettled(page);
        await picture(page, 'nhap-tu-tep-cot');
        await check.click();
        const checked = page.getByRole('heading', { name: reportText('import.state.checked') });
        await expect(checked).toBeVisible();
        // Each part asks the server for its rows.
        for (const part of ['import.unknown', 'import.uncounted', 'import.problems'] as const)
          await expect(page.getByRole('heading', { name: reportText(part) })).toBeVisible();
        await expectSettled(page);
        if (width === 390) await checked.evaluate((title) => title.scrollIntoView({ block: 'start' }));
        await picture(page, 'nhap-tu-tep');
      });

      test('kiem-tra-the-thuc', async ({ page }) => {
        const name = 'Báo cáo tự soạn.docx';
        const check = new CheckPage(page);
        await check.open();
        await check.choose(await fileWithMargin(name));
        await expect(check.result(name)).toBeVisible();
        await expectSettled(page);
        if (width === 390)
          await check.result(name).evaluate((title) => title.scrollIntoView({ block: 'start' }));
        await picture(page, 'kiem-tra-the-thuc');
      });
    });
  });
}
