/** Writes many new records at once, with the rules and the rows of the document service (docs/adr/0019). */
export { insertRecords, type Stamp } from './insert';
export { prepareRecords, type Prepared, type PreparedRecords, type Stage } from './prepare';
