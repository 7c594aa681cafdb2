import { expect, test } from '@playwright/test';
import { collectTexts } from './english/collect';
import { findEnglish } from './english/expectVietnamese';
import { foreignWords } from './english/words';

const seen = (text: string) => [{ text, where: 'test' }];

for (const text of [
  'Save',
  'Cancel',
  'Click here',
  'entries found',
  '3 selected',
  'Lưu and close',
  'publishedOn',
  'sign-in',
  'read-only',
]) {
  test(`"${text}" is found to be English`, () => {
    expect(foreignWords(text)).not.toEqual([]);
  });
}

for (const text of [
  'Xem trước và tải báo cáo (.docx)',
  'Hội nghị, cuộc họp của xã quy định trong năm',
  'Không tìm thấy hồ sơ nào; in hai bản, giao cho khoa ngoại',
  'Số: 07/KH-UBND ngày 26/02/2024',
  'chung-thuc',
  'TB-UBND',
  'can-bo-1@cchc.example, https://dichvucong.gov.vn/page',
]) {
  test(`"${text}" is left alone`, () => {
    expect(findEnglish(seen(text))).toEqual([]);
  });
}

test('an English text of Strapi that could be Vietnamese by its letters is found by the whole text', () => {
  expect(foreignWords('A to Z')).toEqual([]);
  expect(findEnglish(seen('A to Z'))).toHaveLength(1);
});

test('English is found wherever people read or hear it', async ({ page }) => {
  await page.setContent(`<title>Window</title><p>Text <b>bold</b></p><input placeholder="Hint">
    <button aria-label="Close">×</button><span title="Tooltip">a</span><img alt="Picture" src="data:,">
    <input type="submit" value="Submit"><input aria-describedby="d"><p id="d" hidden>Described</p>
    <p style="display:none">Unseen</p><input value="Typed">`);
  const words = (await collectTexts(page)).flatMap(({ text }) => foreignWords(text));
  expect(words.toSorted()).toEqual(
    ['Close', 'Described', 'Hint', 'Picture', 'Submit', 'Text', 'Tooltip', 'Window', 'bold'].toSorted(),
  );
});
