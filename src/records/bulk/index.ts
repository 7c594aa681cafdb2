/** Many new records at once, by the rules and with the rows that the document service makes of one (docs/adr/0019). */
export { insertRecords, type Stamp } from './insert';
export { type Holding, prepareRecords, type Prepared, type PreparedRecords, type Stage } from './prepare';
