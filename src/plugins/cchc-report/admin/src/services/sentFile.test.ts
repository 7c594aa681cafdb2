import { SENT_FILE as TAKEN } from '../../../server/src/controllers/sentFile';
import { DEFAULT_LIMITS } from 'nd30-check';
import { MOST_MEGABYTES, SENT_FILE, sentName, unfitFor } from './sentFile';

test('a file is sent in the form and up to the size that the server accepts', () => {
  expect(SENT_FILE).toBe(TAKEN);
  expect(MOST_MEGABYTES * 1024 * 1024).toBe(DEFAULT_LIMITS.fileBytes);
});

test('an empty file and one that is too large are not sent', () => {
  expect(unfitFor({ size: 0 })).toBe('empty');
  expect(unfitFor({ size: 1 })).toBeNull();
  expect(unfitFor({ size: 20_971_520 })).toBeNull();
  expect(unfitFor({ size: 20_971_521 })).toBe('tooLarge');
});

test('a long name is cut to 200 letters and keeps its ending .pdf', () => {
  expect(sentName('Báo cáo đã ký.pdf')).toBe('Báo cáo đã ký.pdf');
  expect(sentName(`${'a'.repeat(196)}.pdf`)).toBe(`${'a'.repeat(196)}.pdf`);
  expect(sentName(`${'a'.repeat(197)}.PDF`)).toBe(`${'a'.repeat(196)}.PDF`);
  expect(sentName('a'.repeat(300))).toBe('a'.repeat(200));
  expect(sentName(`${'a'.repeat(195)}😀😀.pdf`)).toBe(`${'a'.repeat(195)}.pdf`);
});
