import { SettingError } from './settingError';
import { startMessage } from './wording';

/** Values that examples and templates print, Strapi's own `.env.example` among them. */
const PLACEHOLDERS: readonly RegExp[] = [
  /to[-_ ]?be[-_ ]?modified/i,
  /(?:change|replace)[-_ ]?(?:me|this|it)/i,
  /your[-_ ]?(?:own|secret|key|salt|password)/i,
  /placeholder|example[-_ ]?(?:secret|key|salt)/i,
  // As in "xxxxxxxx", "<secret>" and "********".
  /^(.)\1*$/,
  /^<.*>$/,
];

const isPlaceholder = (value: string): boolean => PLACEHOLDERS.some((pattern) => pattern.test(value));

/** @throws SettingError for the first secret that everybody could know; one of several keys is enough */
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
