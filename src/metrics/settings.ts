import { X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { refusePlaceholders } from '../start/secrets';
import { readSetting, SettingError } from '../start/settings';
import { startMessage } from '../start/wording';

/** In characters. */
const SHORTEST = 32;

/** The key with which metrics are asked for; undefined while nobody may ask. */
export const readMetricsToken = (): string | undefined => readSetting('METRICS_TOKEN');

/** The moment at which the certificate of `METRICS_CERTIFICATE` ends; null without the setting. @throws if it is unreadable */
export const readCertificateEnd = (): Date | null => {
  const file = readSetting('METRICS_CERTIFICATE');
  return file === undefined ? null : new Date(new X509Certificate(readFileSync(file)).validTo);
};

/** @throws SettingError when the key is short enough to guess, or the certificate cannot be read */
export const checkMetricsSettings = (): void => {
  refusePlaceholders(process.env, ['METRICS_TOKEN']);
  const token = readMetricsToken();
  if (token !== undefined && [...token].length < SHORTEST)
    throw new SettingError(startMessage('metrics_token_short', { shortest: String(SHORTEST) }));
  try {
    readCertificateEnd();
  } catch {
    const file = readSetting('METRICS_CERTIFICATE') ?? '';
    throw new SettingError(startMessage('certificate_unreadable', { file }));
  }
};
