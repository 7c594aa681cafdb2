import words from '../../src/admin/records/words.vi.json';
import labels from '../../src/records/labels.vi.json';
import { expectVietnamese } from './english/expectVietnamese';
import { formPath, RecordForm } from './pages/recordForm';
import { ReportPage } from './pages/reportPage';
import { HALF_YEAR_FILE, reportText } from './pages/words';
import { expectAccessible } from './support/accessible';
import { AdminApi } from './support/adminApi';
import { expect, test } from './support/fixtures';
import { IN_LONG_RUN } from './support/inLongRun';
import { anyRecord } from './support/records';

test.use({ role: 'cchc-lanh-dao' });

const ARTICLES = '/content-manager/collection-types/api::article.article';

test(
  'a leader reads the records, is offered nothing that changes them, and downloads the report',
  IN_LONG_RUN,
  async ({ page, admin }) => {
    await page.goto(`/admin${ARTICLES}`);
    await expect(page.getByRole('heading', { level: 1, name: labels.types.article })).toBeVisible();
    await expect(page.getByRole('row').nth(1)).toBeVisible();
    await expect(page.getByRole('link', { name: /Tạo|Thêm/ })).toBeHidden();

    const article = await anyRecord(admin, 'article');
    await page.goto(formPath('article', article.documentId));
    const form = new RecordForm(page, 'article');
    await expect(form.field('title')).toBeDisabled();
    for (const field of ['kind', 'publishedOn', 'topic'] as const)
      await expect(form.field(field, 'combobox'), field).toBeDisabled();
    // Strapi leaves both there.
    await expect(form.publishButton).toBeDisabled();
    await expect(form.saveButton).toBeDisabled();
    await expect(page.getByRole('group', { name: words.evidence.title })).toBeHidden();

    const report = new ReportPage(page);
    await report.open({ agency: 'ich-hau', period: '2024-H1' });
    expect((await report.download()).suggestedFilename()).toBe(HALF_YEAR_FILE);
  },
);

test('a leader is refused by the server where something would change', async ({
  account,
  admin,
  playwright,
}) => {
  if (account === null) throw new Error('Nobody is signed in.');
  const article = await anyRecord(admin, 'article');
  const api = await AdminApi.withToken(playwright.request, account.token);
  expect(await api.statusOf('POST', ARTICLES, { title: 'Tin' })).toBe(403);
  expect(await api.statusOf('PUT', `${ARTICLES}/${article.documentId}`, { title: 'Tin' })).toBe(403);
  expect(await api.statusOf('DELETE', `${ARTICLES}/${article.documentId}`)).toBe(403);
  await api.dispose();
});

test('a leader reads the names of the menu, opens the guide at the section about the page, and meets no settings', async ({
  page,
  context,
}) => {
  await page.goto('/admin/plugins/cchc-report-life');
  const menu = page.getByRole('navigation').first();
  const reports = menu.getByRole('link', { name: reportText('life.name') });
  await expect(reports).toBeVisible();
  const shown = await reports.evaluate((link) => getComputedStyle(link, '::after').content);
  expect(shown).toBe(`"${reportText('life.name')}"`);
  await expect(menu.getByRole('link', { name: 'Thiết lập' })).toBeHidden();

  for (const link of [menu, page.getByRole('main')]) {
    const [guide] = await Promise.all([
      context.waitForEvent('page'),
      link.getByRole('link', { name: reportText('guide.link') }).click(),
    ]);
    await expect(guide.getByRole('heading', { name: '14. Lịch báo cáo, lập dự thảo' })).toBeInViewport();
    expect(decodeURI(new URL(guide.url()).hash)).toBe('#14-lịch-báo-cáo-lập-dự-thảo');
    if (link === menu) await expectAccessible(guide, guide.locator('body'), 'guide');
    await guide.close();
  }

  await page.goto('/admin/settings/application-infos');
  await expect(page).toHaveURL(/\/admin\/?$/);
  const work = page
    .getByRole('heading', { name: reportText('work.title') })
    .locator('xpath=ancestor::section[1]');
  await expect(work.getByRole('link', { name: reportText('firstSteps.submitted') })).toBeVisible();
  await expectAccessible(page, work, 'what to do next');
  await expectVietnamese(page, 'home page');

  await page.setViewportSize({ width: 390, height: 844 });
  await page.getByRole('button', { name: 'Menu' }).click();
  await expect(page.getByRole('dialog').getByRole('link', { name: reportText('guide.link') })).toBeVisible();
  await expect(page.getByRole('dialog').getByRole('link', { name: 'Thiết lập' })).toBeHidden();
});
