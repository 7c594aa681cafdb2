import { refusePlaceholders } from './placeholders';
import { SettingError } from './settingError';
import { givenList } from './settings';
import { startMessage } from './wording';

/** Secrets that tokens, sessions and stored keys rest on; `APP_KEYS` holds several. */
const SECRETS = [
  'APP_KEYS',
  'API_TOKEN_SALT',
  'ADMIN_JWT_SECRET',
  'TRANSFER_TOKEN_SALT',
  'JWT_SECRET',
  'ENCRYPTION_KEY',
] as const;
/** Further settings that must not keep their example value. */
const ALSO_CHANGED = ['ADMIN_EMAIL', 'ADMIN_PASSWORD'] as const;
/** In characters. */
const SHORTEST = 32;

const isTooShort = (secret: string): boolean => [...secret].length < SHORTEST;

/** @throws SettingError naming the first value that is copied from an example, missing, or short enough to be guessed */
export const requireSecrets = (): void => {
  refusePlaceholders(process.env, [...SECRETS, ...ALSO_CHANGED]);
  for (const name of SECRETS) {
    const values = name === 'APP_KEYS' ? givenList(name) : [(process.env[name] ?? '').trim()];
    if (values.length === 0 || values.some(isTooShort))
      throw new SettingError(startMessage('secret_too_short', { name, shortest: String(SHORTEST) }));
  }
};
