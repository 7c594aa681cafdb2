/** For tests that send many requests from one address. */
export const NO_LIMITS: Readonly<Record<string, string>> = {
  RATE_LIMIT_PUBLIC: '0',
  RATE_LIMIT_SIGN_IN: '0',
  RATE_LIMIT_EXPORT: '0',
};

/** The secrets and switches of a test run; nothing here protects anything. */
export const TEST_ENVIRONMENT: Readonly<Record<string, string>> = {
  NODE_ENV: 'test',
  TZ: 'UTC',
  HOST: '127.0.0.1',
  PORT: '0',
  LOG_LEVEL: 'error',
  STRAPI_TELEMETRY_DISABLED: 'true',
  APP_KEYS: 'test-key-one-of-32-characters---,test-key-two-of-32-characters---',
  ADMIN_JWT_SECRET: 'test-admin-jwt-secret-of-32-chars',
  API_TOKEN_SALT: 'test-api-token-salt-of-32-chars--',
  TRANSFER_TOKEN_SALT: 'test-transfer-token-salt-32-chars',
  ENCRYPTION_KEY: 'test-encryption-key-of-32-chars-',
  JWT_SECRET: 'test-jwt-secret-of-32-characters-',
  DATABASE_CLIENT: '',
  PUBLIC_URL: '',
  ...NO_LIMITS,
};

export const TEMPLATE_DATABASE = 'cchc_template';
/** The same with the demo records. */
export const DEMO_DATABASE = 'cchc_demo_template';

/** In the environment of the test processes: the address of the throwaway server, any database of it. */
export const SERVER_URL = 'CCHC_TEST_SERVER_URL';
/** The same as the account that the app runs as. */
export const SERVER_APP_URL = 'CCHC_TEST_SERVER_APP_URL';

/** The same server, another database. */
export const databaseUrl = (serverUrl: string, database: string): string => {
  const url = new URL(serverUrl);
  url.pathname = `/${database}`;
  return url.href;
};
