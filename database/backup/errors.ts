/** Why a backup could not be written or read. The texts are in `backup.vi.json`. */
export type BackupErrorCode =
  | 'unknown_object'
  | 'empty_database'
  | 'not_a_backup'
  | 'newer_backup'
  | 'broken_backup'
  | 'passphrase_missing'
  | 'passphrase_wrong'
  | 'passphrase_short'
  | 'key_file_wrong'
  | 'key_file_public'
  | 'file_exists'
  | 'not_empty'
  | 'in_use'
  | 'other_schema'
  | 'nowhere'
  | 'keep_wrong';

export type BackupErrorValues = Readonly<Record<string, string | number>>;

/** An error of a backup or a restore, to be said to the person who runs the command. */
export class BackupError extends Error {
  override readonly name = 'BackupError';

  constructor(
    readonly code: BackupErrorCode,
    readonly values: BackupErrorValues = {},
    options?: ErrorOptions,
  ) {
    super(code, options);
  }
}
