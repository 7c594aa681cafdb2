/** Redaction of the server's log. */
export { redactLog } from './redactLog';
