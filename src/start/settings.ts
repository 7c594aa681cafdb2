import { SettingError } from './settingError';
import { startMessage } from './wording';

/** A setting of the environment; one that is empty counts as not set, as in a copied `.env.example`. */
export const given = (name: string): string | undefined => process.env[name] || undefined;

/** @throws SettingError when the value is no whole number from 0 */
export const givenInteger = (name: string, fallback: number): number => {
  const text = given(name);
  if (text === undefined) return fallback;
  const value = Number(text);
  if (!Number.isSafeInteger(value) || value < 0)
    throw new SettingError(startMessage('number_refused', { setting: name, value: text }));
  return value;
};

export const givenFlag = (name: string, fallback: boolean): boolean => {
  const text = given(name);
  return text === undefined ? fallback : text.toLowerCase() === 'true';
};

/** Comma-separated. */
export const givenList = (name: string): string[] =>
  (given(name) ?? '')
    .split(',')
    .map((item) => item.trim())
    .filter((item) => item !== '');
