import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { readVariables, replaceVariables } from './envFile';
import { inProject } from './project';
import { GENERATED_FOR_DEMO } from './secrets';

const ENV = inProject('.env');

/** The variables that stored data depend on: keys of tokens and sessions, and the passwords that `.env` tells people. */
const NAMES = Object.keys(GENERATED_FOR_DEMO);

/** Reads them from the environment, which has those of `.env`. The signing key is not among them: a restore makes a new one. */
export const readBackupSecrets = (): Record<string, string> =>
  Object.fromEntries(
    NAMES.flatMap((name) => {
      const value = process.env[name];
      return value ? [[name, value]] : [];
    }),
  );

export interface RestoredSecrets {
  /** Where the former `.env` is kept; null if there was none or nothing changed. */
  readonly former: string | null;
  /** Variables that the environment gives with another value, which stays. */
  readonly given: readonly string[];
}

/**
 * Writes the secrets of a backup into `.env` and the environment of this process.
 * @param now for the name of the former file
 */
export const restoreSecrets = (secrets: Readonly<Record<string, string>>, now: Date): RestoredSecrets => {
  const text = existsSync(ENV) ? readFileSync(ENV, 'utf8') : '';
  const inFile = readVariables(text);
  const known = Object.entries(secrets).filter(([name]) => NAMES.includes(name));
  const given = known
    .filter(([name, value]) => process.env[name] !== value && process.env[name] !== inFile[name])
    .filter(([name]) => Boolean(process.env[name]))
    .map(([name]) => name);
  const changed = Object.fromEntries(
    known.filter(([name, value]) => !given.includes(name) && inFile[name] !== value),
  );
  Object.assign(process.env, changed);
  if (Object.keys(changed).length === 0) return { former: null, given };
  const former =
    text === '' ? null : `${ENV}.truoc-khoi-phuc-${now.toISOString().replaceAll(/\D/g, '').slice(0, 14)}`;
  if (former !== null) writeFileSync(former, text, { mode: 0o600 });
  const staging = `${ENV}.${process.pid}`;
  writeFileSync(staging, replaceVariables(text, changed), { mode: 0o600 });
  renameSync(staging, ENV);
  return { former, given };
};
