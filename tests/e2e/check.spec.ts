import { CheckPage } from './pages/checkPage';
import { ReportPage } from './pages/reportPage';
import { HALF_YEAR_FILE, reportText } from './pages/words';
import { expectAccessible } from './support/accessible';
import { expect, test } from './support/fixtures';
import { IN_LONG_RUN } from './support/inLongRun';
import { tabTo } from './support/keyboard';
import { fileWithMargin, keptFile } from './support/wordFiles';

test.use({ role: 'cchc-can-bo' });

const KEPT = 'Báo cáo đúng.docx';
const BROKEN = 'Báo cáo lề hẹp.docx';
const LEFT_MARGIN = 'Lề trái';

test('AC-03 a file let fall on the page is checked: what was found, what the law asks, which law; the rest is closed', async ({
  page,
}) => {
  const check = new CheckPage(page);
  await page.goto('/admin');
  await check.menuLink.click();
  await check.drop([await fileWithMargin(BROKEN)]);
  await expect(check.result(BROKEN)).toBeVisible();
  const announced = page.getByRole('status').filter({ hasText: reportText('check.done', { name: BROKEN }) });
  await expect(announced).toContainText('1 lỗi, 0 điểm nên xem lại');
  const fault = check.broken(LEFT_MARGIN);
  await expect(fault).toContainText('20');
  await expect(fault).toContainText('Lề trái từ 30 đến 35 mm; trang nằm ngang từ 15 đến 35 mm');
  await expect(fault).toContainText('Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, mục I.3');

  await expect(page.getByRole('table')).toBeHidden();
  await check.others('check.kept').click();
  await expect(page.getByRole('rowheader', { name: 'Lề phải' })).toBeVisible();
  await check.errorsOnly.click();
  await expect(check.others('check.kept')).toBeHidden();
  await expect(fault).toBeVisible();

  await check.choose(await keptFile(KEPT));
  await expect(check.result(KEPT)).toBeVisible();
  await expect(page.getByText(reportText('check.noErrors'))).toBeVisible();
  await expect(fault).toBeHidden();
});

test(
  'AC-02 a file is chosen, its result read and narrowed to the errors by keyboard alone',
  IN_LONG_RUN,
  async ({ page }) => {
    const check = new CheckPage(page);
    const { keyboard } = page;
    await check.open();
    await tabTo(page, check.chooseButton);
    await check.choose(await fileWithMargin(BROKEN), () => keyboard.press('Enter'));
    await expect(check.broken(LEFT_MARGIN)).toBeVisible();
    await expect(check.chooseButton).toBeFocused();
    await tabTo(page, check.errorsOnly);
    await keyboard.press('Space');
    await expect(check.errorsOnly).toBeChecked();
    await keyboard.press('Space');
    await tabTo(page, check.others('check.notApplicable'));
    await keyboard.press('Enter');
    await expect(page.getByRole('table')).toBeVisible();
  },
);

test(
  'the report that is shown is checked in one press; the address keeps which',
  IN_LONG_RUN,
  async ({ page }) => {
    const report = new ReportPage(page);
    const check = new CheckPage(page);
    await report.open({ agency: 'ich-hau', period: '2024-H1', view: 'report', appendices: 'articles' });
    await page.getByRole('link', { name: reportText('report.check') }).click();
    await expect(check.result(HALF_YEAR_FILE)).toBeVisible();
    await expect(page.getByText(reportText('check.noErrors'))).toBeVisible();
    await page.reload();
    await expect(check.result(HALF_YEAR_FILE)).toBeVisible();
    await check.choose(await keptFile(KEPT));
    await expect(check.result(KEPT)).toBeVisible();
    await expect(page).toHaveURL(/cchc-report-check$/);
  },
);

test(
  'what is no such file is told in words, before it is sent where the page can see it',
  IN_LONG_RUN,
  async ({ page, guard }) => {
    guard.expectStatus(422);
    const check = new CheckPage(page);
    const kept = await keptFile(KEPT);
    const alert = page.getByRole('alert').filter({ hasText: /\S/ });
    await check.open();
    await check.drop([kept, kept]);
    await expect(alert).toContainText(reportText('check.oneFile'));
    await check.choose({ ...kept, buffer: Buffer.alloc(0) });
    await expect(alert).toContainText(reportText('check.empty'));
    await check.choose({ ...kept, buffer: Buffer.alloc(20 * 1024 * 1024 + 1) });
    await expect(alert).toContainText(reportText('check.tooLarge', { megabytes: '20' }));
    await check.choose({ name: 'ghi-chu.docx', mimeType: 'text/plain', buffer: Buffer.from('Ghi chú') });
    await expect(alert).toContainText('Tệp không phải là văn bản Word (.docx).');
    await check.choose(kept);
    await expect(check.result(KEPT)).toBeVisible();
    await expect(alert).toBeHidden();
  },
);

test(
  'AC-01 nothing of the page or of a result is an obstacle, or wider than the window, at any width',
  IN_LONG_RUN,
  async ({ page }) => {
    const check = new CheckPage(page);
    const main = page.getByRole('main');
    const expectAtEachWidth = async (state: string): Promise<void> => {
      for (const width of [1440, 390, 320]) {
        await page.setViewportSize({ width, height: 900 });
        await expectAccessible(page, main, `${state}, ${width} px`);
        const excess = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
        expect.soft(excess, `${state}, ${width} px`).toBeLessThanOrEqual(0);
      }
    };
    await check.open();
    await expectAtEachWidth('nothing checked yet');
    await check.choose(await fileWithMargin(BROKEN));
    await expect(check.result(BROKEN)).toBeVisible();
    await check.others('check.kept').click();
    await expect(page.getByRole('table')).toBeVisible();
    await expectAtEachWidth('a result');
  },
);
