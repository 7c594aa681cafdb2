import { SENT_FILE as TAKEN } from '../../../server/src/controllers/sentFile';
import { DEFAULT_LIMITS } from '../../../server/src/document/check';
import { MOST_MEGABYTES, SENT_FILE, unfitFor } from './sentFile';

test('a file is sent as the server takes it, up to the size it takes', () => {
  expect(SENT_FILE).toBe(TAKEN);
  expect(MOST_MEGABYTES * 1024 * 1024).toBe(DEFAULT_LIMITS.fileBytes);
});

test('an empty file and one that is too large are not sent', () => {
  expect(unfitFor({ size: 0 })).toBe('empty');
  expect(unfitFor({ size: 1 })).toBeNull();
  expect(unfitFor({ size: 20_971_520 })).toBeNull();
  expect(unfitFor({ size: 20_971_521 })).toBe('tooLarge');
});
