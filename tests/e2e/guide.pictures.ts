import type { Page } from '@playwright/test';
import figures from '../../src/plugins/cchc-report/server/src/domain/figures/labels.vi.json';
import { inProject } from '../../scripts/lib/project';
import { expectSettled } from './english/screen';
import { formPath, RecordForm } from './pages/recordForm';
import { ReportPage } from './pages/reportPage';
import { reportText } from './pages/words';
import { expect, test } from './support/fixtures';
import { recordWhere } from './support/records';

/**
 * The pictures of docs/huong-dan.md and README.md, taken from the demo records: `npm run pictures`. Each screen on a desk
 * and on a telephone; of forms, which look alike there, one.
 */
const WIDTHS = [1440, 390] as const;

const DESK_ONLY: readonly string[] = ['ghi-hoi-nghi', 'sua-tin-bai', 'ke-hoach', 'thu-tuc'];

const HALF_YEAR = { agency: 'ich-hau', period: '2024-H1' };

for (const width of WIDTHS) {
  test.describe(`${width} px`, () => {
    test.use({ viewport: { width, height: width === 390 ? 844 : 900 } });

    const picture = async (page: Page, name: string): Promise<void> => {
      await page.screenshot({
        path: inProject('docs', 'images', `${name}-${width}.png`),
        animations: 'disabled',
        caret: 'hide',
      });
    };

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
        if (width === 390 && DESK_ONLY.includes(name)) continue;
        test(name, async ({ page, guard }) => {
          // The media library asks for settings that are the administrator's.
          guard.expectStatus(403);
          await page.goto(path);
          await expectSettled(page);
          await picture(page, name);
        });
      }

      for (const [name, type, field, value] of [
        ['sua-tin-bai', 'article', 'slug', 'ra-mat-trang-zalo-cua-xa'],
        ['ke-hoach', 'plan', 'number', '7'],
        ['thu-tuc', 'procedure', 'code', '1.001193'],
      ] as const) {
        if (width === 390 && DESK_ONLY.includes(name)) continue;
        test(name, async ({ page, admin }) => {
          const { documentId } = await recordWhere(admin, type, field, value);
          await page.goto(formPath(type, documentId));
          await expectSettled(page);
          await picture(page, name);
        });
      }

      test('bo-loc', async ({ page }) => {
        await page.goto('/admin/content-manager/collection-types/api::article.article');
        await expectSettled(page);
        await page.getByRole('button', { name: /^Bộ lọc/ }).click();
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
        await picture(page, 'xem-truoc');
      });
    });
  });
}
