/** Whether the system can work: its database and its disks; what becomes of requests while it cannot. */
export { type DatabaseWatch, type LostState, watchDatabase } from './databaseWatch';
export { lowDiskReasons } from './disks';
export { DatabaseAway, isDatabaseLost, isDiskFull } from './errors';
export { openDatabaseSocket } from './sockets';
export { stoppingReasons } from './stopping';
