import labels from '../../src/records/labels.vi.json';
import { expectVietnamese } from './english/expectVietnamese';
import { expectVietnamesePopups } from './english/popups';
import { expectSettled, expectVietnameseScreen } from './english/screen';
import { formPath, RecordForm, type RecordType } from './pages/recordForm';
import { expect, test } from './support/fixtures';
import { IN_LONG_RUN } from './support/inLongRun';
import { anyRecord } from './support/records';

test.use({ role: 'cchc-can-bo' });

/** Catalogues that a clerk reads and the administrator keeps. */
const CATALOGUES: readonly RecordType[] = ['agency', 'sector', 'channel'];

for (const type of Object.keys(labels.types) as RecordType[]) {
  const name = labels.types[type];
  const kept = CATALOGUES.includes(type);

  test(
    `AC-05 ${name}: the list, a record${kept ? '' : ', an empty form and its refusals'} say nothing in English`,
    IN_LONG_RUN,
    async ({ page, admin, guard }) => {
      await expectVietnameseScreen(page, formPath(type, ''), `${name}, list`);
      await expectVietnamesePopups(page, page.locator('main'), `${name}, list`);

      const { documentId } = await anyRecord(admin, type);
      await expectVietnameseScreen(page, formPath(type, documentId), `${name}, record`);
      await expectVietnamesePopups(page, page.locator('main'), `${name}, record`);
      if (kept) return;

      guard.expectStatus(400);
      const form = new RecordForm(page, type);
      await form.openNew();
      await expectSettled(page);
      await expectVietnamese(page, `${name}, new`);
      await form.textboxes().first().fill('?');
      await form.publishButton.click();
      await expect(
        page.getByRole('alert').or(page.locator('[data-strapi-field-error]')).first(),
      ).toBeVisible();
      await expectVietnamese(page, `${name}, new, refused`);
    },
  );
}
