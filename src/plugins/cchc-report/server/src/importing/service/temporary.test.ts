import { isTemporary } from './temporary';

test.each([
  ['the connection was refused', { code: 'ECONNREFUSED' }, true],
  ['the server ended', { code: '57P01' }, true],
  ['there are too many connections', { code: '53300' }, true],
  ['no connection of the pool was free', { name: 'KnexTimeoutError' }, true],
  ['the connection broke', { message: 'Connection terminated unexpectedly' }, true],
  ['the transaction took more locks than there are', { code: '53200' }, false],
  ['a column is not there', { code: '42703' }, false],
  ['the app has a fault', { message: 'x is not a function' }, false],
])('an import waits for the database and goes on, or ends as failed, when %s', (_why, fault, expected) => {
  expect(isTemporary(Object.assign(new Error(), fault))).toBe(expected);
});
