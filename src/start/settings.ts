import { startMessage } from './wording';

/** An invalid setting that prevents the start. It has no stack, so the log shows one line. */
export class SettingError extends Error {
  override readonly name = 'SettingError';

  constructor(message: string) {
    super(message);
    this.stack = '';
  }
}

/** Reads an environment variable; empty counts as unset, as in a copied `.env.example`. */
export const readSetting = (name: string): string | undefined => process.env[name] || undefined;

/** @throws SettingError if the value is not a non-negative integer */
export const readInteger = (name: string, fallback: number): number => {
  const text = readSetting(name);
  if (text === undefined) return fallback;
  const value = Number(text);
  if (!Number.isSafeInteger(value) || value < 0)
    throw new SettingError(startMessage('number_refused', { setting: name, value: text }));
  return value;
};

export const readFlag = (name: string, fallback: boolean): boolean => {
  const text = readSetting(name);
  return text === undefined ? fallback : text.toLowerCase() === 'true';
};

/** Reads a comma-separated list. */
export const readList = (name: string): string[] =>
  (readSetting(name) ?? '')
    .split(',')
    .map((item) => item.trim())
    .filter((item) => item !== '');
