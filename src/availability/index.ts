/** Health of the database and the disks, and handling of requests while the system cannot work. */
export { type DatabaseWatch, isDatabaseAway, type LostState, watchDatabase } from './databaseWatch';
export { checkDisks, checkStopping, measureDisks } from './readiness';
export { DatabaseAway, errorCode, FileStoreAway, isDatabaseLost, isDiskFull } from './errors';
export { openDatabaseSocket } from './connections';
