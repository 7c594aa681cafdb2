import { completeEnvFile, missingFrom, readVariables } from './envFile';
import { GENERATED } from './secrets';

const fixed = { APP_KEYS: () => 'k1,k2', JWT_SECRET: () => 'a$&b' };

describe('the .env file', () => {
  it('gets every generated secret at the first start', () => {
    const variables = readVariables(completeEnvFile('', {}, GENERATED));
    expect(Object.keys(variables).sort()).toEqual([
      'ADMIN_EMAIL',
      'ADMIN_JWT_SECRET',
      'ADMIN_PASSWORD',
      'API_TOKEN_SALT',
      'APP_KEYS',
      'ENCRYPTION_KEY',
      'JWT_SECRET',
      'TRANSFER_TOKEN_SALT',
    ]);
    const secrets = Object.values(variables).flatMap((value) => value?.split(',') ?? []);
    expect(new Set(secrets).size).toBe(secrets.length);
  });

  it('gets a password that Strapi accepts for an admin, every time', () => {
    for (let round = 0; round < 500; round += 1) {
      const password = GENERATED['ADMIN_PASSWORD']?.() ?? '';
      expect(password).toMatch(/^(?=.*[a-z])(?=.*[A-Z])(?=.*\d)[A-Za-z\d]{16}$/);
    }
  });

  it('keeps what somebody wrote, to the letter', () => {
    const written = '# ghi chú\nAPP_KEYS="của tôi"\nPORT=8080';
    expect(completeEnvFile(written, {}, fixed)).toBe(
      '# ghi chú\nAPP_KEYS="của tôi"\nPORT=8080\nJWT_SECRET=a$&b\n',
    );
  });

  it('is left alone when nothing is missing', () => {
    const written = 'APP_KEYS=x\r\nJWT_SECRET=y';
    expect(completeEnvFile(written, {}, fixed)).toBe(written);
  });

  it('has its empty lines filled where they stand, so a copy of .env.example works', () => {
    const copied = "# khóa\nAPP_KEYS=\nexport JWT_SECRET = '' # trống\nDATABASE_URL=\n";
    expect(completeEnvFile(copied, {}, fixed)).toBe(
      '# khóa\nAPP_KEYS=k1,k2\nJWT_SECRET=a$&b\nDATABASE_URL=\n',
    );
  });

  it('gets no secret that the environment gives, but does for an empty one', () => {
    expect(readVariables(completeEnvFile('', { APP_KEYS: 'env', JWT_SECRET: '' }, fixed))).toEqual({
      JWT_SECRET: 'a$&b',
    });
  });
});

describe('the environment', () => {
  it('wins over the file unless its value is empty; an empty value in the file counts as not set', () => {
    const text = 'PORT=1\nHOST=h\nDATABASE_URL=\nADMIN_EMAIL=a@b.vn';
    expect(missingFrom({ PORT: '2', HOST: '' }, text)).toEqual({ HOST: 'h', ADMIN_EMAIL: 'a@b.vn' });
  });
});
