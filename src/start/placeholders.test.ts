import { spawnSync } from 'node:child_process';
import { inProject, PROJECT } from '../../scripts/lib/project';
import { GENERATED } from '../../scripts/lib/secrets';
import { TEST_ENVIRONMENT } from '../../tests/support/environment';
import { refusePlaceholders } from './secrets';

jest.setTimeout(60_000);

const NAMES = Object.keys(GENERATED);

const generated = (): Record<string, string> =>
  Object.fromEntries(Object.entries(GENERATED).map(([name, make]) => [name, make()]));

describe('SC-06 a well-known secret is refused', () => {
  it.each(Object.keys(GENERATED).filter((name) => name !== 'ADMIN_EMAIL'))('%s', (name) => {
    for (const value of [
      'toBeModified1',
      'tobemodified',
      'change-me-'.repeat(4),
      'x'.repeat(40),
      '<your secret>',
    ])
      expect(() => refusePlaceholders({ ...generated(), [name]: value }, NAMES)).toThrow(
        `${name} vẫn là giá trị mẫu`,
      );
  });

  it('one known key among several is enough, and generated values pass', () => {
    expect(() =>
      refusePlaceholders({ ...generated(), APP_KEYS: 'a1b2c3d4e5f6, toBeModified2' }, NAMES),
    ).toThrow('APP_KEYS');
    for (let round = 0; round < 50; round += 1)
      expect(() => refusePlaceholders(generated(), NAMES)).not.toThrow();
  });

  it('npm start ends before it opens anything', () => {
    const { status, stderr, stdout } = spawnSync(
      process.execPath,
      ['--import', 'tsx', inProject('scripts', 'start.ts')],
      {
        cwd: PROJECT,
        encoding: 'utf8',
        // Everything that `.env` would be filled with is given, so that the developer's own file stays unchanged.
        env: {
          ...process.env,
          ...TEST_ENVIRONMENT,
          ...generated(),
          NODE_ENV: 'production',
          DATABASE_URL: 'postgresql://nobody@127.0.0.1:1/none',
          APP_KEYS: 'toBeModified1,toBeModified2',
        },
      },
    );
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toBe(
      'APP_KEYS vẫn là giá trị mẫu; hãy đặt giá trị thật, hoặc để trống để hệ thống tự sinh.\n',
    );
  });
});
