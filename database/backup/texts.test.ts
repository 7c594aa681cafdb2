import { BackupError } from './errors';
import { describeBackupError, formatMoment } from './texts';

test('a moment is told by the clock and calendar of Viet Nam', () => {
  expect(formatMoment('2026-12-01T17:05:00.000Z')).toBe('00:05 ngày 02/12/2026');
});

test('an error is told with its values', () => {
  expect(describeBackupError(new BackupError('passphrase_short', { least: 12 }))).toBe(
    'BACKUP_PASSPHRASE phải có ít nhất 12 ký tự.',
  );
});
