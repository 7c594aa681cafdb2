import { SettingError, readList } from './settings';
import { startMessage } from './wording';

/** Values printed in examples and templates, including Strapi's `.env.example`. */
const PLACEHOLDERS: readonly RegExp[] = [
  /to[-_ ]?be[-_ ]?modified/i,
  /(?:change|replace)[-_ ]?(?:me|this|it)/i,
  /your[-_ ]?(?:own|secret|key|salt|password)/i,
  /placeholder|example[-_ ]?(?:secret|key|salt)/i,
  // "xxxxxxxx", "********" and "<secret>".
  /^(.)\1*$/,
  /^<.*>$/,
];

const isPlaceholder = (value: string): boolean => PLACEHOLDERS.some((pattern) => pattern.test(value));

/** @throws SettingError for the first secret that has an example value; for several keys, one suffices */
export const refusePlaceholders = (
  environment: Readonly<Record<string, string | undefined>>,
  names: readonly string[],
): void => {
  for (const name of names) {
    const values = (environment[name] ?? '').split(',').map((value) => value.trim());
    if (values.some((value) => value !== '' && isPlaceholder(value)))
      throw new SettingError(startMessage('secret_placeholder', { name }));
  }
};

/** Secrets behind tokens, sessions and stored keys; `APP_KEYS` holds several. */
const SECRETS = [
  'APP_KEYS',
  'API_TOKEN_SALT',
  'ADMIN_JWT_SECRET',
  'TRANSFER_TOKEN_SALT',
  'JWT_SECRET',
  'ENCRYPTION_KEY',
] as const;
/** Other settings that must not keep their example value. */
const OTHER_SETTINGS = ['ADMIN_EMAIL', 'ADMIN_PASSWORD'] as const;
/** In characters. */
const SHORTEST = 32;

const isTooShort = (secret: string): boolean => [...secret].length < SHORTEST;

/** @throws SettingError naming the first secret that is missing, an example value, or short enough to guess */
export const requireSecrets = (): void => {
  refusePlaceholders(process.env, [...SECRETS, ...OTHER_SETTINGS]);
  for (const name of SECRETS) {
    const values = name === 'APP_KEYS' ? readList(name) : [(process.env[name] ?? '').trim()];
    if (values.length === 0 || values.some(isTooShort))
      throw new SettingError(startMessage('secret_too_short', { name, shortest: String(SHORTEST) }));
  }
};
