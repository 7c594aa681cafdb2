/** Health of the database and the disks, and handling of requests while the system cannot work. */
export { type DatabaseWatch, type LostState, watchDatabase } from './databaseWatch';
export { checkDisks, checkStopping } from './readiness';
export { DatabaseAway, errorCode, isDatabaseLost, isDiskFull } from './errors';
export { openDatabaseSocket } from './connections';
