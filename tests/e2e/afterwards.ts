import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { TEST_ENVIRONMENT } from '../support/environment';
import { ADMIN_TOKEN, APP_LOG, CONNECTIONS_FILE, FIRST_ADMIN } from './app/environment';

/** Run when all browser tests are over: what the app under test left in its log and asked of the network meanwhile. */

const LOOPBACK = /^(?:127(?:\.\d+){3}|::1|::ffff:127(?:\.\d+){3}|localhost)$/;

test('OUT-13 the server asked no other host for anything, from its start on', () => {
  const hosts = readFileSync(CONNECTIONS_FILE, 'utf8').split('\n').filter(Boolean);
  // The database: the watch was there.
  expect(hosts).toContain('connect 127.0.0.1');
  expect(hosts.filter((line) => !LOOPBACK.test(line.split(' ')[1] ?? ''))).toEqual([]);
});

const SECRETS: Readonly<Record<string, RegExp>> = {
  JWT: /\beyJ[\w-]{8,}\.[\w-]{8,}\.[\w-]{8,}/,
  'password of an account': /Mat-khau-/,
  'password, token or code with a value':
    /\b(?:password|token|accessToken|refreshToken|registrationToken|resetPasswordToken|code|secret|jwt)"?\s*[=:]\s*"?[\w%+/.-]{8,}/i,
  cookie: /\b(?:set-)?cookie\b\s*[=:]|strapi_admin_refresh|koa\.sess/i,
  'e-mail address': /[\w.+-]+(?:@|%40)[\w-]+\.[a-z]{2,}/i,
  'hash of a password': /\$2[aby]\$\d\d\$/,
  'authorization header': /\bbearer\s+[\w-]{8,}/i,
};

test('OUT-14 no password, token, cookie, secret or e-mail address is in the log of the run', () => {
  const lines = readFileSync(APP_LOG, 'utf8').split('\n');
  // Requests were logged, and signing in among them.
  expect(lines.filter((line) => line.includes('/admin/')).length).toBeGreaterThan(0);
  const known = [
    FIRST_ADMIN.email,
    FIRST_ADMIN.password,
    process.env[ADMIN_TOKEN] ?? '',
    ...Object.entries(TEST_ENVIRONMENT).flatMap(([name, value]) =>
      /KEY|SECRET|SALT/.test(name) ? value.split(',') : [],
    ),
  ].filter(Boolean);
  const found = lines.flatMap((line) => [
    ...Object.entries(SECRETS).flatMap(([rule, pattern]) => (pattern.test(line) ? [`${rule}: ${line}`] : [])),
    ...known.flatMap((secret, index) => (line.includes(secret) ? [`secret ${index}: ${line}`] : [])),
  ]);
  expect(found).toEqual([]);
});
