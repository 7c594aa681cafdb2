import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { errorCode, withLockSync } from 'postgres-launcher';
import { createNetworkMatcher } from '../../src/start/networks';
import { checkMetricsSettings } from '../../src/metrics/settings';
import { readMailSettings } from '../../src/start/mailSettings';
import { requireSecrets } from '../../src/start/secrets';
import { readInteger, readList } from '../../src/start/settings';
import { createProxyMatcher } from '../../src/start/trustedProxies';
import { completeEnvFile, missingFrom } from './envFile';
import { inProject } from './project';
import { GENERATED } from './secrets';

type Generators = Readonly<Record<string, () => string>>;

/** Settings that are used only later, so that a wrong value is refused here. */
const COUNTS = ['DISK_FREE_MB', 'RATE_LIMIT_PUBLIC', 'RATE_LIMIT_SIGN_IN', 'RATE_LIMIT_EXPORT'];

/**
 * Completes the environment of the process before Strapi is loaded: UTC (columns are timestamps without zone), no telemetry, and the
 * variables of `.env`, whose secrets are made at the first start. Existing variables win.
 * @param generators the variables that `.env` must have
 * @throws SettingError when a secret is too short or still a placeholder, or a setting is no number or names no networks
 */
export function prepareEnvironment(generators: Generators = GENERATED): void {
  completeEnvironment(generators);
  checkEnvironment();
}

/** Completes the environment without checking it. */
export function completeEnvironment(generators: Generators = GENERATED): void {
  process.env['TZ'] = 'UTC';
  process.env['STRAPI_TELEMETRY_DISABLED'] = 'true';
  process.env['NO_UPDATE_NOTIFIER'] = '1';
  Object.assign(process.env, missingFrom(process.env, completeFile(inProject('.env'), generators)));
}

/** @throws SettingError as `prepareEnvironment` */
export function checkEnvironment(): void {
  requireSecrets();
  checkMetricsSettings();
  readMailSettings();
  createProxyMatcher();
  createNetworkMatcher('RATE_LIMIT_EXEMPT', readList('RATE_LIMIT_EXEMPT'));
  for (const name of COUNTS) readInteger(name, 0);
}

/**
 * Adds missing variables to `.env`. If several first starts run at once, one makes the secrets and the others use them: a session
 * signed with a secret that is not in the file would end with the process.
 * @returns the text of the file
 */
export function completeFile(file: string, generators: Generators = GENERATED): string {
  let text = readIfThere(file);
  if (completeEnvFile(text, process.env, generators) === text) return text;
  withLockSync(`${file}.lock`, () => {
    const present = readIfThere(file);
    text = completeEnvFile(present, process.env, generators);
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

/** Writes a file that only its owner can read. Renames a complete copy, so that a full disk cannot destroy the secrets. */
function writeWhole(file: string, text: string): void {
  const staging = `${file}.${process.pid}`;
  writeFileSync(staging, text, { mode: 0o600 });
  renameSync(staging, file);
}
