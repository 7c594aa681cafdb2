import figures from '../../src/plugins/cchc-report/server/src/domain/figures/labels.vi.json';
import { LoginPage } from './pages/loginPage';
import { RecordForm } from './pages/recordForm';
import { ReportPage } from './pages/reportPage';
import { HALF_YEAR_FILE } from './pages/words';
import { createAccount, roleOf } from './support/accounts';
import { expect, test } from './support/fixtures';
import { recordWhere } from './support/records';
import { wordText } from './support/wordText';

const ARTICLES = figures.figures.articles.label;
const TITLE = 'Bộ phận Một cửa của xã nhận hồ sơ cả sáng thứ Bảy';
const HALF_YEAR = { agency: 'ich-hau', period: '2024-H1', cutoff: 'decree' };

/** Any zone west of Greenwich shows a day shifted by a careless conversion. */
test.use({ timezoneId: 'America/New_York' });

test('an article recorded and published by a clerk is in the figure, in its records and in the file', async ({
  page,
  playwright,
  admin,
}) => {
  const clerk = await createAccount(playwright.request, admin, await roleOf(admin, 'cchc-can-bo'));
  const report = new ReportPage(page);
  const form = new RecordForm(page, 'article');

  await new LoginPage(page).signIn(clerk);
  await report.open(HALF_YEAR);
  await expect(report.period('6 tháng đầu năm 2024')).toBeVisible();
  const before = await report.value(ARTICLES);
  const sentence = (count: number): string => `đã đăng, phát ${count} tin, bài về cải cách hành chính`;
  expect(await wordText(await report.download())).toContain(sentence(before));

  await form.openNew();
  await form.fill({
    title: { type: TITLE },
    kind: { choose: 'news' },
    // The last day of the half-year as Nghị định 09/2019/NĐ-CP closes it.
    publishedOn: { day: '14/06/2024' },
    topic: { choose: 'procedures' },
    channels: { relate: ['Cổng thông tin điện tử xã'] },
    agency: { relate: ['Ủy ban nhân dân xã Ích Hậu'] },
  });
  await form.publish();
  // Choices are kept by their keys, days as ISO days.
  expect(await recordWhere(admin, 'article', 'title', TITLE)).toMatchObject({
    kind: 'news',
    publishedOn: '2024-06-14',
  });

  await report.menuLink.click();
  await report.choose('year', '2024');
  await report.choose('number', '6 tháng đầu năm');
  await expect(report.period('6 tháng đầu năm 2024')).toBeVisible();
  expect(await report.value(ARTICLES)).toBe(before + 1);

  await report.openRecords(ARTICLES);
  const link = await report.record(TITLE);
  await expect(link).toBeVisible();
  await link.click();
  await expect(form.field('title')).toHaveValue(TITLE);

  await report.open(HALF_YEAR);
  const download = await report.download();
  expect(download.suggestedFilename()).toBe(HALF_YEAR_FILE);
  const text = await wordText(download);
  expect(text).toContain(sentence(before + 1));
  expect(text).not.toContain(sentence(before));
});
