import { expect, test } from './support/fixtures';

const list = (type: string, search = ''): string =>
  `/admin/content-manager/collection-types/api::${type}.${type}${search}`;

/** Strapi asks each form for the address of a preview, which we have not set up. */
const NO_PREVIEW = 404;

/** What Strapi's hooks and field types let us draw; an upgrade that takes them away fails here. */
test.describe('closed choices and dates, as staff read them', () => {
  test.use({ role: 'cchc-can-bo' });

  test('a list writes labels for keys and dates day first, and its filters say the same', async ({
    page,
  }) => {
    const filters = 'filters[$and][0][kind][$eq]=flag-ceremony&filters[$and][1][heldOn][$gte]=2024-03-01';
    await page.goto(list('meeting', `?${filters}`));
    const row = page.getByRole('row').filter({ hasText: 'Chào cờ tháng 11 năm 2024' });
    await expect(row.getByRole('gridcell', { name: 'Chào cờ đầu tháng', exact: true })).toBeVisible();
    await expect(row.getByRole('gridcell', { name: '04/11/2024' })).toBeVisible();
    await expect(page.getByText('Loại hội nghị, cuộc họp là Chào cờ đầu tháng')).toBeVisible();
    await expect(page.getByText(/01\/03\/2024$/)).toBeVisible();
    await expect(page.getByText('flag-ceremony')).toHaveCount(0);
  });

  test('each row of a list has a link to its record', async ({ page }) => {
    await page.goto(list('procedure-change'));
    const rows = page.locator('tbody').getByRole('row');
    await expect(rows.first()).toBeVisible();
    const all = await rows.count();
    await expect(rows.filter({ has: page.getByRole('link') })).toHaveCount(all);
  });

  test.describe('west of Greenwich', () => {
    test.use({ timezoneId: 'America/New_York' });

    test('a day is the day that was written, in the list, in the filter and in the form', async ({
      guard,
      page,
    }) => {
      guard.expectStatus(NO_PREVIEW);
      await page.goto(list('meeting', '?filters[$and][0][heldOn][$eq]=2024-11-04'));
      const row = page.locator('tbody').getByRole('row').first();
      await expect(row.getByRole('gridcell', { name: '04/11/2024' })).toBeVisible();
      await expect(page.getByText('Ngày tổ chức là 04/11/2024')).toBeVisible();
      await row.getByRole('link').click();
      await expect(page.getByLabel('Ngày tổ chức')).toHaveValue('04/11/2024');
    });
  });

  test('a form offers labels, and its calendar names the days in Vietnamese from Monday on', async ({
    page,
  }) => {
    await page.goto(list('plan', '/create'));
    await page.getByLabel('Mục đích').click();
    await expect(page.getByRole('option')).toHaveText([
      'Tuyên truyền cải cách hành chính',
      'Cải cách hành chính',
      'Kiểm soát thủ tục hành chính',
      'Mục đích khác',
    ]);
    await page.getByRole('option', { name: 'Mục đích khác' }).click();
    await page.getByLabel('Ngày ban hành').click();
    const days = page.getByRole('dialog', { name: 'Lịch' }).locator('thead span');
    const shown = await days.evaluateAll((names) =>
      names.map((name) => getComputedStyle(name, '::after').content.replaceAll('"', '')),
    );
    expect(shown).toEqual(['T2', 'T3', 'T4', 'T5', 'T6', 'T7', 'CN']);
  });
});

test.describe('a second plan of one purpose', () => {
  test.use({ role: 'cchc-can-bo' });

  test('is warned about under its purpose, at every width, and is published all the same', async ({
    guard,
    page,
  }) => {
    guard.expectStatus(NO_PREVIEW);
    await page.goto(list('plan', '?filters[$and][0][number][$eq]=9&filters[$and][1][year][$eq]=2024'));
    await page.locator('tbody').getByRole('link').first().click();
    const warning = page
      .getByRole('main')
      .getByText('Năm 2024 đã có kế hoạch cùng mục đích: 07/KH-UBND ngày 26/02/2024.');
    await expect(warning).toBeVisible();
    await expect(page.getByRole('link', { name: /^07\/KH-UBND/ })).toHaveAttribute('target', '_blank');
    await page.setViewportSize({ width: 390, height: 844 });
    await expect(warning).toBeVisible();
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.getByLabel('Ký hiệu').fill('KH-UBND-CCHC');
    await page.getByRole('button', { name: 'Xuất bản' }).click();
    await expect(page.getByText('Đã xuất bản hồ sơ')).toBeVisible();
  });
});
