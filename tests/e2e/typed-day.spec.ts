import words from '../../src/admin/records/words.vi.json';
import { RecordForm } from './pages/recordForm';
import { ReportPage } from './pages/reportPage';
import { reportText } from './pages/words';
import { expect, test } from './support/fixtures';
import { IN_LONG_RUN } from './support/inLongRun';

test.use({ role: 'cchc-can-bo' });

test(
  'a day that does not exist stays as it was typed and is said to be wrong; one typed another way is understood',
  IN_LONG_RUN,
  async ({ page }) => {
    const form = new RecordForm(page, 'article');
    await form.openNew();
    const day = form.field('publishedOn', 'combobox');
    const wrong = page.getByText(words.dayInvalid);
    for (const typed of ['31/02/2024', '29/02/2023', '32/13/2024', '20/05/24']) {
      await day.fill(typed);
      await day.blur();
      await expect(day).toHaveValue(typed);
      await expect(wrong).toBeVisible();
    }
    for (const [typed, shown] of [
      ['20.5.2024', '20/05/2024'],
      ['2024-06-05', '05/06/2024'],
      ['29/02/2024', '29/02/2024'],
    ] as const) {
      await day.fill(typed);
      await day.blur();
      await expect(day).toHaveValue(shown);
      await expect(wrong).toBeHidden();
    }
    await day.fill('31/06/2024');
    await day.press('Enter');
    await expect(day).toHaveValue('31/06/2024');
    await expect(wrong).toBeVisible();
  },
);

test(
  'a custom period is asked for the days that were typed, and for no other',
  IN_LONG_RUN,
  async ({ page }) => {
    const report = new ReportPage(page);
    await report.open({ agency: 'ich-hau', period: 'custom', from: '2024-01-01', to: '2024-03-31' });
    await expect(page.getByText('Từ ngày 01/01/2024 đến hết ngày 31/03/2024', { exact: true })).toBeVisible();
    const from = page.getByRole('combobox', { name: reportText('day.from'), exact: true });
    for (const typed of ['31/02/2024', '29/02/2023', '32/13/2024']) {
      await from.fill(typed);
      await from.blur();
      await expect(from).toHaveValue(typed);
      await expect(page.getByText(reportText('day.invalid'))).toBeVisible();
      await expect(page.getByText(reportText('choose.days'))).toBeVisible();
      await expect(report.downloadButton).toBeDisabled();
    }
    await from.fill('2024-02-05');
    await from.blur();
    await expect(from).toHaveValue('05/02/2024');
    await expect(page.getByText('Từ ngày 05/02/2024 đến hết ngày 31/03/2024', { exact: true })).toBeVisible();
  },
);
