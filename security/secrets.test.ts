import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseEnv } from 'node:util';
import { GENERATED } from '../scripts/lib/secrets';
import { filesOfHistory, secretsIn, trackedFiles } from './secrets';

jest.setTimeout(120_000);

const PROJECT = join(__dirname, '..');
const inGit = existsSync(join(PROJECT, '.git')) ? it : it.skip;

/** Put together here, so that this file holds none of them. */
const SAMPLES: Readonly<Record<string, string>> = {
  'private key': `-----BEGIN ${'PRIVATE'} KEY-----\nMC4CAQAwBQYDK2VwBCIEIA`,
  'AWS key': `AKIA${'Q'.repeat(16)}`,
  'GitHub token': `ghp_${'a1'.repeat(18)}`,
  'GitLab token': `glpat-${'a1'.repeat(10)}`,
  'npm token': `npm_${'a1'.repeat(18)}`,
  'Slack token': `xoxb-${'1'.repeat(12)}`,
  'Google key': `AIza${'a'.repeat(35)}`,
  'Stripe or model key': `sk-proj-${'a1'.repeat(12)}`,
  JWT: ['eyJhbGciOiJIUzI1NiJ9', 'eyJpZCI6MSwiYSI6Mn0', 'a'.repeat(43)].join('.'),
  'value of a secret variable': `JWT_${'SECRET'}=abc`,
  'random text assigned to a secret': `{"apiKey": "${'0123456789abcdef'.repeat(4)}"}`,
  'password in an address': `postgres://app:${'hunter2'}@db.internal/app`,
};

describe('SC-06 no secrets', () => {
  it.each(Object.entries(SAMPLES))('finds: %s', (rule, text) => {
    expect(secretsIn({ path: 'a.ts', content: Buffer.from(text) })).toContainEqual({ path: 'a.ts', rule });
  });

  it.each([
    '.env',
    'deploy/.env.production',
    'tls/server.key',
    'id_ed25519',
    'data/app.sqlite',
    'a/PG_VERSION',
  ])('finds the file %s', (path) => expect(secretsIn({ path, content: Buffer.from('') })).toHaveLength(1));

  it('takes an example file, a hash and a placeholder', () => {
    const harmless = [
      { path: '.env.example', content: Buffer.from('APP_KEYS=\nJWT_SECRET=\n') },
      { path: 'a.ts', content: Buffer.from(`etag: '"${'0123456789abcdef'.repeat(4)}"'`) },
      { path: 'README.md', content: Buffer.from('postgresql://user:password@host:5432/name') },
    ];
    expect(harmless.flatMap(secretsIn)).toEqual([]);
  });

  inGit('the tree holds none', () => {
    const files = trackedFiles();
    expect(files.length).toBeGreaterThan(500);
    expect(files.flatMap(secretsIn)).toEqual([]);
  });

  inGit('the secrets of this machine’s .env are in no tracked file', () => {
    const env = join(PROJECT, '.env');
    const values = existsSync(env) ? parseEnv(readFileSync(env, 'utf8')) : {};
    const secrets = Object.keys(GENERATED)
      .filter((name) => name !== 'ADMIN_EMAIL')
      .flatMap((name) => values[name]?.split(',') ?? [])
      .filter((value) => value.length >= 8);
    const leaking = trackedFiles().filter(({ content }) => secrets.some((value) => content.includes(value)));
    expect(leaking.map(({ path }) => path)).toEqual([]);
  });

  inGit('no commit of the history holds one', () => {
    expect(filesOfHistory().flatMap(secretsIn)).toEqual([]);
  });
});
