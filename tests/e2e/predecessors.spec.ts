import figures from '../../src/plugins/cchc-report/server/src/domain/figures/labels.vi.json';
import { ReportPage } from './pages/reportPage';
import { reportText } from './pages/words';
import { expectAccessible } from './support/accessible';
import { expect, test } from './support/fixtures';

// Ích Hậu has the same codes for its three; six more are in force there: 1.004884, 1.013314, 2.000635, 2.000884, 2.000942, 2.001008.
test.use({ role: 'cchc-can-bo' });

const PROCEDURES = figures.figures['procedures-in-force'].label;

test('the figures of the offices before a merger are added on demand, are told in the report and stay in the address', async ({
  page,
}) => {
  const report = new ReportPage(page);
  await report.open({ agency: 'dong-kinh', period: '2025' });
  await expect(report.figure(PROCEDURES)).toBeVisible();
  expect(await report.value(PROCEDURES)).toBe(3);

  const choice = page.getByRole('checkbox', { name: reportText('predecessors.label') });
  await choice.focus();
  await page.keyboard.press('Space');
  await expect(choice).toBeChecked();
  await expect(page).toHaveURL(/predecessors=include/);
  await expect.poll(() => report.value(PROCEDURES)).toBe(9);
  await expectAccessible(page, page.getByRole('main'), 'figures with those of the offices before');

  await page.reload();
  await expect(choice).toBeChecked();
  await report.openReport();
  await expect(report.printed.getByText(/kể cả số liệu của các xã trước khi sắp xếp/).first()).toBeVisible();

  await report.open({ agency: 'ich-hau', period: '2024-H1' });
  await expect(report.figure(PROCEDURES)).toBeVisible();
  await expect(choice).toHaveCount(0);
});
