import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { errorCode } from '../../database/embedded/errorCode';
import { withLockSync } from '../../database/embedded/lock';
import { createNetworkMatcher } from '../../src/start/networks';
import { requireSecrets } from '../../src/start/secrets';
import { readInteger, readList } from '../../src/start/settings';
import { createProxyMatcher } from '../../src/start/trustedProxies';
import { completeEnvFile, missingFrom } from './envFile';
import { inProject } from './project';
import { GENERATED } from './secrets';

/** Settings that are read late, when a wrong one no longer stops the start. */
const COUNTS = ['DISK_FREE_MB', 'RATE_LIMIT_PUBLIC', 'RATE_LIMIT_SIGN_IN', 'RATE_LIMIT_EXPORT'];

/**
 * Makes the process's environment complete before anything of Strapi is loaded: UTC (columns are timestamps without
 * zone), no telemetry, and `.env` with secrets made at the first start. What the environment gives already wins.
 * @throws SettingError when a secret is too short or still a placeholder, or a setting is no number or names no networks
 */
export function prepareEnvironment(): void {
  process.env['TZ'] = 'UTC';
  process.env['STRAPI_TELEMETRY_DISABLED'] = 'true';
  process.env['NO_UPDATE_NOTIFIER'] = '1';
  Object.assign(process.env, missingFrom(process.env, completeFile(inProject('.env'))));
  requireSecrets();
  createProxyMatcher();
  createNetworkMatcher('RATE_LIMIT_EXEMPT', readList('RATE_LIMIT_EXEMPT'));
  for (const name of COUNTS) readInteger(name, 0);
}

/**
 * Writes what `.env` lacks. Of several first starts at once one makes the secrets and the others take them: a process with secrets
 * that are nowhere written would sign what the next start refuses.
 * @returns the text of the file
 */
export function completeFile(file: string): string {
  let text = readIfThere(file);
  if (completeEnvFile(text, process.env, GENERATED) === text) return text;
  withLockSync(`${file}.lock`, () => {
    const present = readIfThere(file);
    text = completeEnvFile(present, process.env, GENERATED);
    if (text !== present) writeWhole(file, text);
  });
  return text;
}

function readIfThere(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return '';
    throw error;
  }
}

/** Readable by its owner only, and never half written: secrets lost with a full disk would lock everybody out. */
function writeWhole(file: string, text: string): void {
  const staging = `${file}.${process.pid}`;
  writeFileSync(staging, text, { mode: 0o600 });
  renameSync(staging, file);
}
