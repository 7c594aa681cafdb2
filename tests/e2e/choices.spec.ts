import labels from '../../src/records/labels.vi.json';
import { choiceLabel, RecordForm } from './pages/recordForm';
import { expect, test } from './support/fixtures';
import { recordWhere } from './support/records';

/** Any zone west of Greenwich shows a day shifted by a careless conversion. */
test.use({ role: 'cchc-can-bo', timezoneId: 'America/New_York' });

const LIST = '/admin/content-manager/collection-types/api::article.article';
const KIND = labels.fields.article.kind;

test('a form shows a choice in Vietnamese and a day as dd/mm/yyyy; the interface keeps the key', async ({
  page,
  admin,
}) => {
  const stored = await recordWhere(admin, 'article', 'slug', 'ra-mat-trang-zalo-cua-xa');
  expect(stored).toMatchObject({ kind: 'news', topic: 'digital-government', publishedOn: '2023-01-30' });
  const form = new RecordForm(page, 'article');
  await form.open(stored.documentId);
  await expect(form.field('kind', 'combobox')).toContainText(choiceLabel('article', 'kind', 'news'));
  await expect(form.field('topic', 'combobox')).toContainText(
    choiceLabel('article', 'topic', 'digital-government'),
  );
  await expect(form.field('publishedOn', 'combobox')).toHaveValue('30/01/2023');
});

test('a draft saved with a Vietnamese choice and a typed day is stored by key and ISO day', async ({
  page,
  admin,
}) => {
  const title = 'Xã thử phát bản tin bằng hình ảnh';
  const form = new RecordForm(page, 'article');
  await form.openNew();
  await form.fill({
    title: { type: title },
    kind: { choose: 'video' },
    publishedOn: { day: '05/03/2023' },
    agency: { relate: ['Ủy ban nhân dân xã Ích Hậu'] },
  });
  await form.saveButton.click();
  await expect(page).not.toHaveURL(/\/create$/);
  expect(await recordWhere(admin, 'article', 'title', title)).toMatchObject({
    kind: 'video',
    publishedOn: '2023-03-05',
  });
});

test('a list is filtered by the Vietnamese label of a choice', async ({ page }) => {
  await page.goto(`${LIST}?page=1&pageSize=100`);
  await page.getByRole('button', { name: /^(Bộ lọc|Lọc)/ }).click();
  const popover = page.getByRole('dialog');
  await popover.getByRole('combobox').first().click();
  await page.getByRole('option', { name: KIND, exact: true }).click();
  await popover.getByRole('combobox').last().click();
  await page.getByRole('option', { name: choiceLabel('article', 'kind', 'reportage'), exact: true }).click();
  await popover.getByRole('button').last().click();
  await expect(page).toHaveURL(/reportage/);
  await expect(
    page.getByText(new RegExp(`^${KIND}.*${choiceLabel('article', 'kind', 'reportage')}$`)),
  ).toBeVisible();
});
