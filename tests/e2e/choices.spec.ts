import words from '../../src/admin/records/words.vi.json';
import choices from '../../src/records/choices.vi.json';
import labels from '../../src/records/labels.vi.json';
import { choiceLabel, formPath, RecordForm } from './pages/recordForm';
import { expect, test } from './support/fixtures';
import { IN_LONG_RUN } from './support/inLongRun';
import { recordWhere } from './support/records';

/**
 * Closed choices and days, as staff read them: what Strapi's hooks and field types let us draw, so that an upgrade that
 * takes them away fails here. Any zone west of Greenwich shows a day shifted by a careless conversion.
 */
test.use({ role: 'cchc-can-bo', timezoneId: 'America/New_York' });

const KIND = labels.fields.article.kind;

test(
  'a list writes labels for keys and days day first, its filters say the same, and each row is a link',
  IN_LONG_RUN,
  async ({ page }) => {
    const filters = 'filters[$and][0][kind][$eq]=flag-ceremony&filters[$and][1][heldOn][$eq]=2024-11-04';
    const label = choiceLabel('meeting', 'kind', 'flag-ceremony');
    await page.goto(formPath('meeting', `?${filters}`));
    const row = page.locator('tbody').getByRole('row');
    await expect(row.getByRole('gridcell', { name: label, exact: true })).toBeVisible();
    await expect(row.getByRole('gridcell', { name: '04/11/2024' })).toBeVisible();
    await expect(page.getByText(`${labels.fields.meeting.kind} là ${label}`)).toBeVisible();
    await expect(page.getByText(`${labels.fields.meeting.heldOn} là 04/11/2024`)).toBeVisible();
    await expect(page.getByText('flag-ceremony')).toHaveCount(0);
    await row.getByRole('link').click();
    await expect(new RecordForm(page, 'meeting').field('heldOn', 'combobox')).toHaveValue('04/11/2024');

    await page.goto(formPath('procedure-change', ''));
    const rows = page.locator('tbody').getByRole('row');
    await expect(rows.first()).toBeVisible();
    const all = await rows.count();
    await expect(rows.filter({ has: page.getByRole('link') })).toHaveCount(all);
  },
);

test(
  'a form shows a choice in Vietnamese and a day as dd/mm/yyyy; the interface keeps the key',
  IN_LONG_RUN,
  async ({ page, admin }) => {
    const stored = await recordWhere(admin, 'article', 'slug', 'ra-mat-trang-zalo-cua-xa');
    expect(stored).toMatchObject({ kind: 'news', topic: 'digital-government', publishedOn: '2023-01-30' });
    const form = new RecordForm(page, 'article');
    await form.open(stored.documentId);
    await expect(form.field('kind', 'combobox')).toContainText(choiceLabel('article', 'kind', 'news'));
    await expect(form.field('topic', 'combobox')).toContainText(
      choiceLabel('article', 'topic', 'digital-government'),
    );
    await expect(form.field('publishedOn', 'combobox')).toHaveValue('30/01/2023');
  },
);

test('a list is filtered by the Vietnamese label of a choice', IN_LONG_RUN, async ({ page }) => {
  const reportage = choiceLabel('article', 'kind', 'reportage');
  await page.goto(formPath('article', '?page=1&pageSize=100'));
  await page.getByRole('button', { name: /^(Bộ lọc|Lọc)/ }).click();
  const popover = page.getByRole('dialog');
  await popover.getByRole('combobox').first().click();
  await page.getByRole('option', { name: KIND, exact: true }).click();
  await popover.getByRole('combobox').last().click();
  await page.getByRole('option', { name: reportage, exact: true }).click();
  await popover.getByRole('button').last().click();
  await expect(page).toHaveURL(/reportage/);
  await expect(page.getByText(new RegExp(`^${KIND}.*${reportage}$`))).toBeVisible();
});

test('the filters of a day are those that the active filter words alike', IN_LONG_RUN, async ({ page }) => {
  const day = labels.fields.article.publishedOn;
  await page.goto(formPath('article', '?filters[$and][0][publishedOn][$gte]=2024-02-26'));
  await expect(page.getByText(`${day} từ 26/02/2024`)).toBeVisible();
  await page.getByRole('button', { name: /^Bộ lọc/ }).click();
  const popover = page.getByRole('dialog');
  await popover.getByRole('combobox').first().click();
  await page.getByRole('option', { name: day, exact: true }).click();
  await popover.getByRole('combobox').nth(1).click();
  const offered = page.getByRole('option').filter({ hasNotText: words.choose });
  await expect(offered).toHaveText(Object.values(words.dayOperators));
});

test(
  'a form offers labels, and its calendar names the days in Vietnamese from Monday on',
  IN_LONG_RUN,
  async ({ page }) => {
    const form = new RecordForm(page, 'plan');
    await form.openNew();
    await form.field('purpose', 'combobox').click();
    await expect(page.getByRole('option')).toHaveText(Object.values(choices.plan.purpose));
    await page.getByRole('option').last().click();
    await form.field('issuedOn', 'combobox').click();
    const days = page.getByRole('dialog', { name: 'Lịch' }).locator('thead span');
    const shown = await days.evaluateAll((names) =>
      names.map((name) => getComputedStyle(name, '::after').content.replaceAll('"', '')),
    );
    expect(shown).toEqual(['T2', 'T3', 'T4', 'T5', 'T6', 'T7', 'CN']);
  },
);
