/** Backups of the database, the uploaded files and the secrets they depend on: docs/adr/0041-backups.md. */
export { makeKeyFile, readSecret, type Secret } from './encryption';
export { BackupError } from './errors';
export { backupName, listExpired, parseKeepRule } from './keep';
export { type RestoredBackup, restoreBackup } from './restore';
export { describeBackupError, fillText, formatMoment } from './texts';
export { bucketStore, folderStore, type UploadStore } from './uploads';
export { type WrittenBackup, writeBackup } from './write';
