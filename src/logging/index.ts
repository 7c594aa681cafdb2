/** What the server's log holds of requests and errors. */
export { redactLog } from './redactLog';
