import { randomBytes, randomInt } from 'node:crypto';

/** Letters and digits that nobody takes for one another when copying them from a screen. */
const READABLE = 'ABCDEFGHJKMNPQRSTUVWXYZabcdefghjkmnpqrstuvwxyz23456789';

/** What `.env` must hold, and how each value is made when nobody gave one. */
export const GENERATED: Readonly<Record<string, () => string>> = {
  APP_KEYS: () => [1, 2, 3, 4].map(secret).join(','),
  API_TOKEN_SALT: secret,
  ADMIN_JWT_SECRET: secret,
  TRANSFER_TOKEN_SALT: secret,
  JWT_SECRET: secret,
  ENCRYPTION_KEY: secret,
  ADMIN_EMAIL: () => 'quantri@cchc.example',
  ADMIN_PASSWORD: password,
};

function secret(): string {
  return randomBytes(32).toString('hex');
}

/** Sixteen characters with a small letter, a capital and a digit, as Strapi's admin demands. */
function password(): string {
  for (;;) {
    const text = Array.from({ length: 16 }, () => READABLE.charAt(randomInt(READABLE.length))).join('');
    if (/[a-z]/.test(text) && /[A-Z]/.test(text) && /\d/.test(text)) return text;
  }
}
