import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createBackupsWarning, findBackupFault } from './backups';
import { BACKUP_STATE, readBackupState } from './backupState';

const success = (at: string) => ({ at, file: 'cchc-20260115-023000.tar.gz', size: 1 });

test.each([
  ['no backup yet', null, 'backup_none'],
  ['one of last night', { lastSuccess: success('2026-01-15T19:30:00Z'), lastFailure: null }, null],
  [
    'one of two nights ago',
    { lastSuccess: success('2026-01-14T19:30:00Z'), lastFailure: null },
    'backup_old',
  ],
  [
    'a failure after a success',
    {
      lastSuccess: success('2026-01-15T19:30:00Z'),
      lastFailure: { at: '2026-01-16T01:00:00Z', reason: 'đầy đĩa' },
    },
    'backup_failed',
  ],
])('UP-04 %s', (_name, state, fault) => {
  expect(findBackupFault(state, new Date('2026-01-16T02:00:00Z'), 26)).toBe(fault);
});

test('UP-04 a failed backup is warned of, and its reason goes to the log once and to nobody else', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'cchc-backups-'));
  const failure = { at: '2026-01-16T01:00:00Z', reason: 'Ổ đĩa đã đầy (/srv/sao-luu)' };
  writeFileSync(path.join(folder, BACKUP_STATE), JSON.stringify({ lastSuccess: null, lastFailure: failure }));
  expect(readBackupState(folder)).toEqual({ lastSuccess: null, lastFailure: failure });
  const lines: string[] = [];
  const log = { warn: (line: string) => lines.push(line) } as unknown as Parameters<
    typeof createBackupsWarning
  >[0];
  const before = process.env['BACKUP_DIR'];
  process.env['BACKUP_DIR'] = folder;
  try {
    const warn = createBackupsWarning(log, () => new Date('2026-01-16T02:00:00Z'));
    const said = [await warn(), await warn()];
    expect(said[0]).toEqual(['Lần sao lưu gần nhất không thành (xem nhật ký của máy chủ).']);
    expect(said[1]).toEqual(said[0]);
    expect(lines).toEqual(['Sao lưu lúc 2026-01-16T01:00:00Z không thành: Ổ đĩa đã đầy (/srv/sao-luu)']);
  } finally {
    if (before === undefined) delete process.env['BACKUP_DIR'];
    else process.env['BACKUP_DIR'] = before;
    rmSync(folder, { recursive: true });
  }
});
