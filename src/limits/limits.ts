import { isUnder } from '../middlewares/addresses';
import { HOME, isPortalPath } from '../portal/addresses';

const MINUTE = 60;

/** One limit for each caller. */
export interface Limit {
  /** What it counts, and the name of its setting. */
  readonly setting: 'RATE_LIMIT_PUBLIC' | 'RATE_LIMIT_SIGN_IN' | 'RATE_LIMIT_EXPORT';
  /** How often a caller may, within `seconds`, where the setting says nothing. */
  readonly times: number;
  readonly seconds: number;
  /** Failures count, and what succeeds does not. */
  readonly countsFailures?: true;
  /** Whether it counts this request; the path is in lower case, without slashes at its end. */
  covers(method: string, path: string): boolean;
}

/** Where a password or the link of a letter is tried. */
const SIGN_IN = [
  '/admin/login',
  '/admin/register',
  '/admin/register-admin',
  '/admin/forgot-password',
  '/admin/reset-password',
];
/** What keeps a processor busy for a while. */
const EXPORTS = ['/cchc-report/export', '/cchc-report/check', '/cchc-report/lists'];

/** @param prefix of the content API, `/api` */
export const limitsOf = (prefix: string): readonly Limit[] => [
  {
    setting: 'RATE_LIMIT_PUBLIC',
    times: 3000,
    seconds: MINUTE,
    covers: (_method, path) => isUnder(path, prefix) || isPortalPath(path === '' ? HOME : path),
  },
  {
    setting: 'RATE_LIMIT_SIGN_IN',
    times: 30,
    seconds: 15 * MINUTE,
    countsFailures: true,
    covers: (method, path) =>
      method === 'POST' && (SIGN_IN.includes(path) || isUnder(path, `${prefix}/auth`)),
  },
  {
    setting: 'RATE_LIMIT_EXPORT',
    times: 60,
    seconds: MINUTE,
    covers: (_method, path) => EXPORTS.some((address) => isUnder(path, address)),
  },
];
