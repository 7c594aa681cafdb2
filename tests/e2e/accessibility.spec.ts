import type { Locator, Page } from '@playwright/test';
import figures from '../../src/plugins/cchc-report/server/src/domain/figures/labels.vi.json';
import { RecordForm } from './pages/recordForm';
import { ReportPage } from './pages/reportPage';
import { reportText } from './pages/words';
import { expectAccessible, faultsOfDocument } from './support/accessible';
import { expect, test } from './support/fixtures';
import { IN_LONG_RUN } from './support/inLongRun';

const ARTICLES = figures.figures.articles.label;
const HALF_YEAR = { agency: 'ich-hau', period: '2024-H1' };
const WIDTHS = [390, 1440] as const;

test.use({ role: 'cchc-can-bo' });

/** As a person does who turns the telephone or draws the window smaller: what is open stays open. */
const expectAtEachWidth = async (page: Page, target: Locator, name: string): Promise<void> => {
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 900 });
    await expect(target).toBeVisible();
    await expectAccessible(page, target, `${name}, ${width} px`);
  }
};

test.describe('AC-01 nothing of ours is a serious obstacle to assistive technology, wide and on a telephone', () => {
  test('figures, the records behind one, a custom period, and the report', async ({ page }) => {
    const report = new ReportPage(page);
    const main = page.getByRole('main');
    await report.open(HALF_YEAR);
    await expect(report.figure(ARTICLES)).toBeVisible();
    await expectAtEachWidth(page, main, 'figures');
    await report.openRecords(ARTICLES);
    await expect(report.records.getByRole('table')).toBeVisible();
    await expectAtEachWidth(page, report.records, 'records behind a figure');

    await report.open({ agency: 'ich-hau', period: 'custom', from: '2024-01-01', to: '2024-03-31' });
    await expect(report.figure(ARTICLES)).toBeVisible();
    await expectAtEachWidth(page, main, 'custom period');
    await report.openReport();
    await expect(report.printed.getByRole('heading', { level: 1 })).toBeVisible();
    await report.printOptions.click();
    await expect(report.appendix('articles')).toBeVisible();
    await expectAtEachWidth(page, main, 'around the report, its print options open');
    await report.otherFormats.click();
    await expect(page.getByRole('menuitem')).toHaveCount(4);
    // A menu closes when the window changes.
    await expectAccessible(page, page.getByRole('menu'), 'the other formats');
  });

  test('a refused address, and an agency without any record', IN_LONG_RUN, async ({ page, guard }) => {
    guard.expectStatus(400);
    const report = new ReportPage(page);
    await report.open({ agency: 'ich-hau', period: '2024-X1' });
    await expect(page.getByRole('button', { name: reportText('failure.reset') })).toBeVisible();
    await expectAtEachWidth(page, page.getByRole('main'), 'refused address');
    await report.open({ agency: 'thach-kenh', period: '2024-H1' });
    await expect(report.period('6 tháng đầu năm 2024')).toBeVisible();
    await expectAtEachWidth(page, page.getByRole('main'), 'no records');
  });

  test(
    "what is ours on Strapi's screens: the widget, and the form of a plan with its warning",
    IN_LONG_RUN,
    async ({ page }) => {
      await page.goto('/admin');
      const table = page.getByRole('table', { name: /^Số liệu / });
      await expect(table).toBeVisible();
      await expectAtEachWidth(page, table.locator('xpath=ancestor::section[1]'), 'widget');
      await table.getByRole('link', { name: ARTICLES, exact: true }).click();
      await expect(
        new ReportPage(page).records.getByRole('heading', {
          name: reportText('records.title', { figure: ARTICLES }),
        }),
      ).toBeVisible();

      const form = new RecordForm(page, 'plan');
      await form.openNew();
      await form.fill({
        issuedOn: { day: '25/09/2024' },
        year: { type: '2024' },
        purpose: { choose: 'par-communication' },
        agency: { relate: ['Ủy ban nhân dân xã Ích Hậu'] },
      });
      const warning = page.locator('main').getByText(/^Năm 2024 đã có kế hoạch cùng mục đích/);
      await expect(warning).toBeVisible();
      await expectAtEachWidth(page, warning.locator('xpath=ancestor::div[2]'), 'warning');
      await expectAtEachWidth(page, form.field('purpose', 'combobox'), 'a choice');
      await expectAtEachWidth(page, form.field('issuedOn', 'combobox'), 'a day');
    },
  );
});

test(
  'AC-01 the report as it prints is no obstacle either; a fault put into it is seen',
  IN_LONG_RUN,
  async ({ page, context }) => {
    const report = new ReportPage(page);
    await report.open({ ...HALF_YEAR, view: 'report' });
    await expect(report.printed.getByRole('heading', { level: 1 })).toBeVisible();
    const html = await report.printedHtml();
    expect(await faultsOfDocument(context, html)).toEqual([]);
    expect(await faultsOfDocument(context, `${html}<img src="data:,">`)).toEqual([
      expect.stringMatching(/^image-alt:/),
    ]);
  },
);
