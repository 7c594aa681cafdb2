import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { reportText } from './pages/words';
import { expectVietnamese } from './english/expectVietnamese';
import { expectAccessible } from './support/accessible';
import { expect, test } from './support/fixtures';
import { IN_LONG_RUN } from './support/inLongRun';

test.use({ role: 'cchc-can-bo' });

/** An agency whose records no other test counts. */
const PAGE = '/admin/plugins/cchc-report-import?agency=cong-an-ich-hau&type=article';
const CHANNEL = 'Cổng thông tin điện tử xã';
const ZALO = 'Trang Zalo của xã';
const HEADINGS = 'Tên bài;Ngày đăng;Loại tin, bài;Nơi đăng;Nội dung CCHC';
const ROWS = [
  `Tin nhập thử số một;01/03/2024;Tin;${CHANNEL};CCHC`,
  `Tin nhập thử số hai;02/03/2024;Bài;${CHANNEL};CCHC`,
  `Tin nhập thử sai ngày;31/02/2024;Tin;${CHANNEL};CCHC`,
  'Tin nhập thử kênh lạ;04/03/2024;Tin;Trang của xã;CCHC',
  'Tin nhập thử kênh gần;05/03/2024;Tin;Zalo;CCHC',
  `Tin nhập thử không nội dung;06/03/2024;Tin;${CHANNEL};`,
  'Tổng cộng: 6 tin, bài;;;;',
];

const give = async (page: Page, name: string, content: Buffer): Promise<void> => {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: reportText('import.choose') }).click();
  await (await chooser).setFiles({ name, mimeType: 'text/csv', buffer: content });
};

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

test('AC-01 a clerk brings a list in: columns as guessed, what is wrong by column and row, the rest recorded; what the list gives back is known again', async ({
  page,
}) => {
  const main = page.getByRole('main');
  const checked = page.getByRole('heading', { name: reportText('import.state.checked') });
  const columns = page.getByRole('heading', { name: reportText('import.columns') });
  const run = (count: string) =>
    page.getByRole('button', { name: reportText('import.run', { count }), exact: true });
  await page.goto(PAGE);
  await expect(page.getByRole('button', { name: reportText('import.choose') })).toBeVisible();
  await expectAccessible(page, main, 'import, nothing sent');

  await give(page, 'tin bài.csv', Buffer.from([HEADINGS, ...ROWS].join('\n')));
  const dayColumn = page.getByRole('combobox', {
    name: reportText('import.columnOf', { field: 'Ngày đăng' }),
  });
  await expect(dayColumn).toContainText('B: Ngày đăng');
  await expect(main).toBeFocused();
  const status = await main.getByRole('status').elementHandle();
  await expectAccessible(page, main, 'import, columns');
  await expectVietnamese(page, 'import, columns', ['CCHC']);
  await page.setViewportSize({ width: 390, height: 900 });
  await expectAccessible(page, main, 'import, columns, narrow');

  // Of a row that names no columns nothing is guessed.
  const headerRow = page.getByLabel(reportText('import.headerRow'));
  await headerRow.fill('2');
  await expect(dayColumn).toContainText(reportText('import.column.none'));
  await headerRow.fill('1');
  await expect(dayColumn).toContainText('B: Ngày đăng');

  const draft = page.getByRole('radio', { name: reportText('import.stage.draft') });
  await draft.click();
  await page.getByRole('radio', { name: reportText('import.mode.all') }).click();
  await press(page, reportText('import.check'));
  await expect(checked).toBeFocused();
  await expect(run('3')).toBeDisabled();
  await expect(run('3')).toHaveAccessibleDescription(reportText('import.hold.refused', { count: '3' }));
  await press(page, reportText('import.again'));
  await expect(columns).toBeFocused();
  await expect(draft).toBeChecked();
  await page.getByRole('radio', { name: reportText('import.stage.published') }).click();
  await page.getByRole('radio', { name: reportText('import.mode.rows') }).click();
  await press(page, reportText('import.check'));
  await expect(checked).toBeFocused();
  await expect(
    main.getByText(reportText('import.count.create', { count: '3' }), { exact: true }),
  ).toBeVisible();
  // The line of totals is left out; of what no report counts the page tells before anything is written.
  await expect(
    main.getByText(reportText('import.count.skipped', { count: '1' }), { exact: true }),
  ).toBeVisible();
  await expect(page.getByRole('row', { name: /Dòng cộng, dòng tổng số/ })).toContainText('8');
  await expect(
    main.getByText(reportText('import.count.uncounted', { count: '1' }), { exact: true }),
  ).toBeVisible();
  await expect(page.getByRole('heading', { name: reportText('import.uncounted') })).toBeVisible();
  await expect(page.getByRole('row', { name: /^Nội dung cải cách hành chính/ })).toContainText('7');
  const fault = page.getByRole('row', { name: /^Ngày đăng/ });
  await expect(fault).toContainText('“31/02/2024” không có trong lịch');
  await expect(fault.getByRole('cell').nth(1)).toHaveText('4');

  // A name of the clerk's own is explained, and stays so when the page is loaded anew.
  const meaning = page.getByRole('combobox', {
    name: reportText('import.unknown.meaningOf', { field: 'Kênh tuyên truyền', text: 'Trang của xã' }),
  });
  await expect(meaning).toContainText(reportText('import.unknown.notChosen'));
  await expectAccessible(page, main, 'import, checked, narrow');
  await meaning.click();
  await page.getByRole('option', { name: CHANNEL, exact: true }).click();
  await expect(meaning).toContainText(CHANNEL);
  // The nearest entry is taken with one press, and the focus stays at the name.
  const near = page.getByRole('combobox', {
    name: reportText('import.unknown.meaningOf', { field: 'Kênh tuyên truyền', text: 'Zalo' }),
  });
  await press(page, reportText('import.unknown.takeOf', { text: 'Zalo', meaning: ZALO }));
  await expect(near).toContainText(ZALO);
  await expect(near).toBeFocused();
  await expect(run('3')).toBeDisabled();
  await expect(run('3')).toHaveAccessibleDescription(reportText('import.hold.meanings'));
  await press(page, reportText('import.unknown.check'));
  await expect(
    main.getByText(reportText('import.count.create', { count: '5' }), { exact: true }),
  ).toBeVisible();
  await expect(checked).toBeFocused();
  // The region that was there from the first step on, by which readers hear of each.
  expect(await status?.evaluate((region) => region.isConnected && region.textContent)).toContain(
    reportText('import.count.create', { count: '5' }),
  );
  await page.reload();
  await expect(meaning).toContainText(CHANNEL);
  await page.setViewportSize({ width: 1440, height: 900 });

  await press(page, reportText('import.run', { count: '5' }));
  const done = page.getByRole('heading', { name: reportText('import.state.done') });
  await expect(done).toBeFocused();
  await page.reload();
  await expect(done).toBeVisible();
  await expect(
    main.getByText(reportText('import.count.created', { count: '5' }), { exact: true }),
  ).toBeVisible();
  await expectAccessible(page, main, 'import, done');

  await page.goto(
    '/admin/content-manager/collection-types/api::article.article?page=1&pageSize=10&sort=title:ASC&_q=Tin%20nhập%20thử',
  );
  await expect(page.getByText('Tin nhập thử số hai')).toBeVisible();
  await page.getByRole('button', { name: reportText('list.download') }).click();
  const saving = page.waitForEvent('download');
  await page.getByRole('menuitem', { name: reportText('list.format.csv') }).click();
  const saved = await saving;
  expect(saved.suggestedFilename()).toBe('Danh sách Tin, bài.csv');
  const list = await readFile(await saved.path());
  expect(list.toString('utf8').match(/Tin nhập thử/g)).toHaveLength(5);

  await page.goto(PAGE);
  await give(page, 'danh sách.csv', list);
  await press(page, reportText('import.check'));
  await expect(checked).toBeVisible();
  await expect(
    main.getByText(reportText('import.count.same', { count: '5' }), { exact: true }),
  ).toBeVisible();

  // The next list of the office is read with its answer, which the page shows and offers to change.
  await page.goto(PAGE);
  const next = `Tin nhập thử lần sau;07/03/2024;Tin;Zalo;CCHC`;
  await give(page, 'tháng sau.csv', Buffer.from([HEADINGS, next].join('\n')));
  await press(page, reportText('import.check'));
  await expect(checked).toBeVisible();
  await expect(near).toContainText(ZALO);
  await expect(page.getByText(/^Theo câu trả lời của /)).toBeVisible();
  await expect(run('1')).toBeEnabled();
});

test('who stops a check goes on by keyboard where the page goes on', IN_LONG_RUN, async ({ page }) => {
  await page.goto(PAGE);
  await give(page, 'dừng.csv', Buffer.from([HEADINGS, ...ROWS].join('\n')));
  await expect(page.getByRole('heading', { name: reportText('import.columns') })).toBeVisible();
  // The check is at an end before anybody could press: the page hears of that when it is asked to stop.
  let isTold = false;
  await page.route(/\/cchc-report\/imports\/[^/?]+$/, async (route) => {
    if (isTold) return route.continue();
    const response = await route.fetch();
    const { data } = (await response.json()) as { data: object };
    await route.fulfill({ response, json: { data: { ...data, state: 'checking' } } });
  });
  await page.route('**/cancel', (route) => {
    isTold = true;
    return route.continue();
  });
  await press(page, reportText('import.check'));
  await expect(page.getByRole('heading', { name: reportText('import.checking') })).toBeFocused();
  await press(page, reportText('import.cancel'));
  const checked = page.getByRole('heading', { name: reportText('import.state.checked') });
  await expect(checked.or(page.getByRole('heading', { name: reportText('import.columns') }))).toBeFocused();
});
