import { isRecord, refuse } from './check';

/** The key and the checkpoints, which prove that the log and the issued reports are unchanged; both lie outside the database. */
export interface SigningConfig {
  /** The private key, made where it is missing; relative to the app's folder. */
  readonly keyFile: string;
  /** Folders that take the checkpoints of the log, each all of them; relative to the app's folder. */
  readonly checkpoints: readonly string[];
}

export const defaultSigning = {
  keyFile: 'data/keys/cchc-report.pem',
  checkpoints: ['data/checkpoints'],
} as const satisfies SigningConfig;

const isPath = (value: unknown): boolean => typeof value === 'string' && value !== '';

/** @throws Error that names the setting */
export const checkSigning = (config: unknown): void => {
  if (!isRecord(config)) return refuse('signing', 'an object');
  const { keyFile, checkpoints } = config;
  if (!isPath(keyFile)) refuse('signing.keyFile', 'the path of a file');
  if (!Array.isArray(checkpoints) || checkpoints.length === 0 || !checkpoints.every(isPath))
    refuse('signing.checkpoints', 'a list of at least one folder');
};
