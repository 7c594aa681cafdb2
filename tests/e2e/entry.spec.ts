import words from '../../src/admin/records/words.vi.json';
import { formPath, HOME_AGENCY, RecordForm } from './pages/recordForm';
import { reportText, STRAPI } from './pages/words';
import { expectAccessible } from './support/accessible';
import type { AdminApi, Saved } from './support/adminApi';
import { countClicks } from './support/clicks';
import { expect, test } from './support/fixtures';
import { dropFiles, pasteFiles, picture } from './support/givenFiles';
import { IN_LONG_RUN } from './support/inLongRun';
import { recordWhere } from './support/records';

test.use({ role: 'cchc-can-bo' });

const FIRST = 'Bộ phận Một cửa trả kết quả tại nhà cho người cao tuổi';
const THIRD = 'Công an xã hướng dẫn cấp tài khoản định danh';
const SECOND = 'Thôn Ích Mỹ ra mắt tổ công nghệ số cộng đồng';
const FOURTH = 'Zalo của xã trả lời người dân về thủ tục đất đai';
const FIFTH = 'Thanh niên tình nguyện hướng dẫn nộp hồ sơ trực tuyến';
const PORTAL = 'Cổng thông tin điện tử xã';
const RADIO = 'Đài truyền thanh xã';
const OTHER_AGENCY = 'Công an xã Ích Hậu';
/** What a form asks while it is typed into. */
const DUPLICATES = '**/cchc-report/duplicates?*';

interface Piece {
  readonly title: string;
  readonly file: { readonly id: number; readonly name: string } | null;
}

/** The names of an article's pieces of evidence and their files, which are removed: other tests look at the media library. */
const takeEvidence = async (
  admin: AdminApi,
  documentId: string,
): Promise<(readonly [string, string | undefined])[]> => {
  const path = `/content-manager/collection-types/api::article.article/${documentId}`;
  const { data } = await admin.get<{ data: { evidence: Piece[] } }>(path);
  for (const { file } of data.evidence) if (file !== null) await admin.delete(`/upload/files/${file.id}`);
  return data.evidence.map(({ title, file }) => [title, file?.name]);
};

const addedPieces = (count: number): string => words.evidence.added.replace('{count}', String(count));

test('three screenshots become evidence of a record by two clicks', async ({ page, admin }) => {
  const agency = await recordWhere(admin, 'agency', 'slug', 'ich-hau');
  const { data: saved } = await admin.post<{ data: Saved }>(
    '/content-manager/collection-types/api::article.article',
    { title: FOURTH, publishedOn: '2024-09-06', kind: 'news', topic: 'general', agency },
  );
  const clicks = await countClicks(page);
  const form = new RecordForm(page, 'article');
  await form.open(saved.documentId);
  const choose = page.getByRole('button', { name: words.evidence.choose, exact: true });
  await expect(choose).toBeEnabled();
  const chooser = page.waitForEvent('filechooser');
  await choose.click();
  await (await chooser).setFiles(['Tin trên cổng.png', 'Trang_Zalo.png', 'Loa.png'].map(picture));
  await expect(page.getByRole('status').filter({ hasText: addedPieces(3) })).toBeVisible();
  await form.save();
  await expect(page.getByText(addedPieces(3))).toBeHidden();
  expect(await takeEvidence(admin, saved.documentId)).toEqual([
    ['Tin trên cổng', 'Tin trên cổng.png'],
    ['Trang Zalo', 'Trang_Zalo.png'],
    ['Loa', 'Loa.png'],
  ]);
  expect(clicks()).toBe(2);
});

test(
  'files that are dropped or pasted become evidence; one that is refused takes nothing with it',
  IN_LONG_RUN,
  async ({ page, admin, guard }) => {
    guard.expectStatus(400);
    guard.expectText(/ERR_FAILED/);
    const form = new RecordForm(page, 'article');
    const { evidence } = words;
    await form.openNew();
    // A new form that nobody has touched has nothing to save, whatever became of a file.
    await page.route('**/upload', (route) => route.abort());
    await pasteFiles(page, ['image.png']);
    await expect(page.getByText(evidence.unsent)).toBeVisible();
    await expect(form.saveButton).toBeDisabled();
    await page.unroute('**/upload');

    let answer = (): void => undefined;
    const held = new Promise<void>((resolve) => (answer = resolve));
    await page.route('**/upload', async (route) => {
      await held;
      await route.continue();
    });
    await form.fill({ title: { type: FIFTH }, publishedOn: { day: '07/09/2024' } });
    const retry = page.getByRole('button', { name: evidence.retry });
    await retry.press('Enter');
    await page.getByRole('button', { name: evidence.stop }).press('Enter');
    await expect(page.getByRole('alert').filter({ hasText: evidence.stopped })).toBeVisible();
    await expect(form.saveButton).toBeEnabled();
    await retry.press('Enter');
    await dropFiles(page, 'main form', ['Tờ rơi.png', 'Tờ rơi.exe', 'Tờ rơi.png']);
    // A record that was saved now would lack files, and so would one whose page is left.
    await expect(form.saveButton).toBeDisabled();
    await page.getByRole('link', { name: 'Quay lại' }).click();
    await expect(page.getByText(evidence.stay).first()).toBeVisible();
    await expect(form.field('title')).toHaveValue(FIFTH);
    answer();
    await expect(page.getByRole('status').filter({ hasText: addedPieces(3) })).toBeVisible();
    await expect(page.getByRole('alert').filter({ hasText: 'Không nhận tệp “Tờ rơi.exe”' })).toBeVisible();
    for (const width of [1440, 390]) {
      await page.setViewportSize({ width, height: 900 });
      const group = page.getByRole('group', { name: evidence.title });
      await expectAccessible(page, group, `files of evidence, at ${width} px`);
    }
    await page.setViewportSize({ width: 1440, height: 900 });
    await form.saveButton.click();
    await expect(page).not.toHaveURL(/\/create$/);
    const { documentId } = await recordWhere(admin, 'article', 'title', FIFTH);
    const names = (await takeEvidence(admin, documentId)).map(([title]) => title);
    expect(names).toEqual([
      expect.stringMatching(/^Ảnh chụp màn hình ngày \d\d\/\d\d\/\d{4}$/),
      'Tờ rơi',
      'Tờ rơi (2)',
    ]);
  },
);

test(
  'a form says when no report would count its record, and whose the day is',
  IN_LONG_RUN,
  async ({ page, admin }) => {
    const form = new RecordForm(page, 'meeting');
    const main = page.getByRole('main');
    await form.openNew();
    // The home agency has ended, so that today is not one of its days.
    await expect(form.field('heldOn', 'combobox')).toHaveValue('');
    await expect(main.getByText(/đã kết thúc hoạt động, ngày cuối cùng là 30\/06\/2025/)).toBeVisible();
    await form.fill({ heldOn: { day: '01/07/2025' } });
    const warning = main.getByText('Ngày 01/07/2025 nằm sau ngày cuối cùng');
    await expect(warning).toBeVisible();
    await expect(main.getByText('Cơ quan kế thừa: Ủy ban nhân dân xã Đông Kinh.')).toBeVisible();
    for (const width of [1440, 390]) {
      await page.setViewportSize({ width, height: 900 });
      await expect(warning).toBeVisible();
      await expectAccessible(page, warning.locator('xpath=ancestor::div[2]'), `an end, at ${width} px`);
    }
    await page.setViewportSize({ width: 1440, height: 900 });
    await form.fill({ heldOn: { day: '30/06/2025' } });
    await expect(warning).toBeHidden();
    await form.fill({ title: { type: 'Chào cờ' } });
    const uncounted = main.getByText(/^Chưa chọn nội dung cải cách hành chính/);
    await expect(uncounted).toBeVisible();
    await form.fill({ topic: { choose: 'general' } });
    await expect(uncounted).toBeHidden();

    // A saved record shows it as soon as it is opened.
    const agency = await recordWhere(admin, 'agency', 'slug', 'ich-hau');
    const { data: saved } = await admin.post<{ data: Saved }>(
      '/content-manager/collection-types/api::meeting.meeting',
      { title: 'Giao ban đầu tháng 7', heldOn: '2025-07-01', kind: 'briefing', agency },
    );
    await form.open(saved.documentId);
    await expect(uncounted).toBeVisible();
    await expect(warning).toBeVisible();
    await expect(form.saveButton).toBeDisabled();
  },
);

test(
  'an article follows another by its title and one shortcut; what is there already is said while it is typed',
  IN_LONG_RUN,
  async ({ page, admin }) => {
    const form = new RecordForm(page, 'article');
    const title = form.field('title');
    await form.openNew();
    await expect(title).toBeFocused();
    // Nothing was changed: there is nothing to save, and leaving asks nothing.
    await expect(form.saveButton).toBeDisabled();
    await page.goBack();
    await form.openNew();

    await page.keyboard.type(FIRST);
    await form.fill({
      kind: { choose: 'feature' },
      publishedOn: { day: '04/09/2024' },
      channels: { relate: [PORTAL] },
      topic: { choose: 'procedures' },
    });
    // From a choice, which any other Enter would open.
    await page.keyboard.press('Alt+Enter');
    await expect(title).toHaveValue('');
    await expect(title).toBeFocused();
    await expect(form.field('publishedOn', 'combobox')).toHaveValue('04/09/2024');
    for (const kept of [HOME_AGENCY, PORTAL]) await expect(form.related(kept)).toBeVisible();

    const warning = page.getByRole('main').getByText(words.duplicates.titleAndDay.title);
    await page.keyboard.type(` ${FIRST.toUpperCase()}`);
    await expect(warning).toBeVisible();
    await expect(
      page.getByRole('status').filter({ hasText: words.duplicates.titleAndDay.title }),
    ).toBeAttached();
    const { documentId } = await recordWhere(admin, 'article', 'title', FIRST);
    const link = page.getByRole('main').getByRole('link', { name: FIRST });
    await expect(link).toHaveAttribute('href', formPath('article', documentId));
    await expect(link).toHaveAttribute('target', '_blank');
    for (const width of [1440, 390]) {
      await page.setViewportSize({ width, height: 900 });
      await expect(warning).toBeVisible();
      await expectAccessible(page, warning.locator('xpath=ancestor::div[2]'), `a repeat, at ${width} px`);
    }
    await page.setViewportSize({ width: 1440, height: 900 });

    // While the new words are looked up, the page does not show what it found for the old ones.
    let answer = (): void => undefined;
    const held = new Promise<void>((resolve) => (answer = resolve));
    await page.route(DUPLICATES, async (route) => {
      await held;
      await route.continue();
    });
    const asked = page.waitForRequest(DUPLICATES);
    const answered = page.waitForResponse(DUPLICATES);
    await title.press('Control+a');
    await page.keyboard.type(SECOND);
    await asked;
    await expect(warning).toBeHidden();
    answer();
    await answered;
    await page.unroute(DUPLICATES);
    await expect(warning).toBeHidden();
    await page.keyboard.press('Alt+Enter');
    await expect(title).toHaveValue('');
    expect(await recordWhere(admin, 'article', 'title', SECOND)).toMatchObject({
      kind: 'feature',
      topic: 'procedures',
      publishedOn: '2024-09-04',
      status: 'published',
    });

    // Another day begins with what this account chose last, and today.
    await form.openNew();
    await expect(form.related(PORTAL)).toBeVisible();
    await expect(form.field('publishedOn', 'combobox')).not.toHaveValue('04/09/2024');
  },
);

test(
  'a record that is opened again gives the next one what it is tied to, and the keyboard back when it is not saved',
  IN_LONG_RUN,
  async ({ page, admin, guard }) => {
    guard.expectStatus(500);
    const form = new RecordForm(page, 'article');
    const title = form.field('title');
    const PUBLISH = '**/actions/publish*';
    const agency = await recordWhere(admin, 'agency', 'slug', 'cong-an-ich-hau');
    const portal = await recordWhere(admin, 'channel', 'name', PORTAL);
    const { data: saved } = await admin.post<{ data: Saved }>(
      '/content-manager/collection-types/api::article.article',
      { title: THIRD, publishedOn: '2024-09-05', kind: 'news', topic: 'general', agency, channels: [portal] },
    );
    await form.open(saved.documentId);
    await expect(form.related(PORTAL)).toBeVisible();
    await form.fill({ channels: { relate: [RADIO] } });
    await page.route(PUBLISH, (route) => route.fulfill({ status: 500, body: '{}' }));
    await title.press('Alt+Enter');
    await expect(page.getByRole('main').locator('[inert]')).toHaveCount(0);
    await expect(title).toBeFocused();
    await page.unroute(PUBLISH);
    await title.press('Alt+Enter');
    await expect(title).toHaveValue('');
    await expect(title).toBeFocused();
    for (const kept of [OTHER_AGENCY, PORTAL, RADIO]) await expect(form.related(kept)).toBeVisible();
    await expect(form.related(HOME_AGENCY)).toBeHidden();
  },
);

test(
  'a refusal keeps all that was typed, and a link without a file is warned about',
  IN_LONG_RUN,
  async ({ page, guard }) => {
    guard.expectStatus(400);
    const form = new RecordForm(page, 'outreach');
    await form.openNew();
    await form.fill({
      title: { type: 'Tờ rơi về dịch vụ công trực tuyến' },
      quantity: { type: '200' },
      happenedOn: { day: '04/09/2024' },
    });
    await page
      .getByRole('main')
      .getByRole('button', { name: /^Chưa có mục nào/ })
      .click();
    const link = page.locator('[name="evidence.0.url"]');
    await page.locator('[name="evidence.0.title"]').fill('Ảnh chụp trên cổng');
    await link.fill('https://ichhau.example.vn/to-roi');
    await expect(page.getByRole('main').getByText(words.linkOnly.title)).toBeVisible();
    await page.getByRole('button', { name: words.publishAndNext }).click();
    await expect(form.field('channel', 'combobox')).toHaveAccessibleDescription(/bắt buộc|chưa được điền/);
    await expect(form.field('title')).toHaveValue('Tờ rơi về dịch vụ công trực tuyến');
    await expect(link).toHaveValue('https://ichhau.example.vn/to-roi');
  },
);

test(
  'from the home page to exactly the records that lack something, and to a form, by keyboard',
  IN_LONG_RUN,
  async ({ page }) => {
    await page.goto('/admin');
    const lacking = page.getByRole('list', { name: reportText('incomplete.title') });
    const topic = lacking.getByRole('listitem').filter({ hasText: reportText('incomplete.lack.topic') });
    const count = (await topic.innerText()).match(/(\d+) hồ sơ/)?.[1] ?? 'none';
    await topic.getByRole('link').press('Enter');
    await expect(page.getByRole('table', { name: reportText('records.count', { count }) })).toBeVisible();
    await expect(page.getByRole('main').getByRole('row')).toHaveCount(Number(count) + 1);
    for (const width of [1440, 390]) {
      await page.setViewportSize({ width, height: 900 });
      await expectAccessible(page, page.getByRole('main'), `records to complete, at ${width} px`);
    }

    await page.goto('/admin');
    const add = page.getByRole('list', { name: reportText('quickAdd.title') });
    await expect(add.getByRole('link')).toHaveCount(7);
    await expectAccessible(page, add.locator('xpath=ancestor::section[1]'), 'ways to add');
    await add.getByRole('link', { name: 'Kế hoạch' }).press('Enter');
    await expect(new RecordForm(page, 'plan').field('subject')).toBeFocused();
    await expect(page.getByRole('button', { name: STRAPI.save, exact: true })).toBeVisible();
  },
);
