/** SQL on the tables of work: turns, remarks, and what waits for an account. */
export { installWork, missingOfWork } from './install';
export * from './remarks';
export * from './turns';
