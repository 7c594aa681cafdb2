import { randomBytes, randomInt } from 'node:crypto';

/** Letters and digits that cannot be mistaken for one another on a screen. */
const READABLE = 'ABCDEFGHJKMNPQRSTUVWXYZabcdefghjkmnpqrstuvwxyz23456789';

/** Variables that `.env` must have, and the generator of each. */
export const GENERATED: Readonly<Record<string, () => string>> = {
  APP_KEYS: () => [1, 2, 3, 4].map(secret).join(','),
  API_TOKEN_SALT: secret,
  ADMIN_JWT_SECRET: secret,
  TRANSFER_TOKEN_SALT: secret,
  JWT_SECRET: secret,
  ENCRYPTION_KEY: secret,
  ADMIN_EMAIL: () => 'quantri@cchc.example',
  ADMIN_PASSWORD: randomPassword,
};

/** The same where the demo's office is served: the passwords of its clerk and its leader. */
export const GENERATED_FOR_DEMO: Readonly<Record<string, () => string>> = {
  ...GENERATED,
  DEMO_CLERK_PASSWORD: randomPassword,
  DEMO_LEADER_PASSWORD: randomPassword,
};

function secret(): string {
  return randomBytes(32).toString('hex');
}

/** Generates sixteen characters with a small letter, a capital and a digit, as Strapi requires of an admin. */
export function randomPassword(): string {
  for (;;) {
    const text = Array.from({ length: 16 }, () => READABLE.charAt(randomInt(READABLE.length))).join('');
    if (/[a-z]/.test(text) && /[A-Z]/.test(text) && /\d/.test(text)) return text;
  }
}
