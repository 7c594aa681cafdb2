import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const ROOT = join(__dirname, '..');

/** A finding: the place and the rule, never the secret. */
export interface Finding {
  readonly path: string;
  readonly rule: string;
}

export interface TrackedFile {
  readonly path: string;
  readonly content: Buffer;
}

/** Variables of `.env` that must never have a value in a committed file. */
const SECRET_VARIABLES =
  'APP_KEYS|API_TOKEN_SALT|ADMIN_JWT_SECRET|TRANSFER_TOKEN_SALT|JWT_SECRET|ENCRYPTION_KEY|ADMIN_PASSWORD|METRICS_TOKEN|BACKUP_PASSPHRASE';

const CONTENT_RULES: Readonly<Record<string, RegExp>> = {
  'private key': /-----BEGIN (?:[A-Z0-9]+ )*PRIVATE KEY(?: BLOCK)?-----\s+[A-Za-z0-9+/=]{16}/,
  'AWS key': /\b(?:AKIA|ASIA)[0-9A-Z]{16}\b/,
  'GitHub token': /\b(?:gh[pousr]_[A-Za-z0-9]{36}|github_pat_[A-Za-z0-9_]{60})/,
  'GitLab token': /\bglpat-[A-Za-z0-9_-]{20}/,
  'npm token': /\bnpm_[A-Za-z0-9]{36}\b|_authToken\s*=\s*[^\s$]/,
  'Slack token': /\bxox[abprs]-[A-Za-z0-9-]{10}/,
  'Google key': /\bAIza[0-9A-Za-z_-]{35}\b/,
  'Stripe or model key': /\b(?:sk|rk)[-_](?:live|proj|ant|test)[-_][A-Za-z0-9_-]{16}/,
  JWT: /\beyJ[A-Za-z0-9_-]{10,}\.eyJ[A-Za-z0-9_-]{10,}\.[A-Za-z0-9_-]{20,}/,
  'value of a secret variable': new RegExp(
    `^[ \\t]*(?:export[ \\t]+)?(?:${SECRET_VARIABLES})=["']?[\\w+/]`,
    'm',
  ),
  'random text assigned to a secret':
    /(?:[Kk]ey|KEY|[Ss]ecret|SECRET|[Ss]alt|SALT|[Tt]oken|TOKEN|[Pp]assword|PASSWORD|[Pp]assphrase)\w*["']?\s*[:=]\s*["'`](?:[0-9a-f]{32,}|(?=[^"'`]*\d)(?=[^"'`]*[a-z])(?=[^"'`]*[A-Z])[A-Za-z0-9+/=_-]{32,})["'`]/,
  // The words of examples and tests that stand for a password are none.
  'password in an address':
    /\b[a-z][a-z0-9+]*:\/\/[^\s/:@"'`<>${}]+:(?!password@|mật-khẩu@|mat-khau@)[^\s/:@"'`<>${}]{3,}@[a-z0-9]/i,
};

const FILE_RULES: Readonly<Record<string, RegExp>> = {
  'environment file': /(?:^|\/)\.env(?:\.(?!example$)[^/]+)?$/,
  'key file': /\.(?:pem|key|p12|pfx|jks|kdbx)$|(?:^|\/)id_(?:rsa|ed25519|ecdsa)$/,
  database: /\.(?:sqlite3?|db|dump|bak)$|(?:^|\/)PG_VERSION$/,
};

const listNames = (rules: Readonly<Record<string, RegExp>>, text: string): readonly string[] =>
  Object.entries(rules).flatMap(([rule, pattern]) => (pattern.test(text) ? [rule] : []));

/** Finds content that must not be committed. Binary files are checked by name only. */
export const secretsIn = ({ path, content }: TrackedFile): readonly Finding[] => {
  const text = content.includes(0) ? '' : content.toString('utf8');
  return [...listNames(FILE_RULES, path), ...listNames(CONTENT_RULES, text)].map((rule) => ({ path, rule }));
};

const git = (args: readonly string[], input?: string): Buffer => {
  const { status, stdout, stderr } = spawnSync('git', args, {
    cwd: ROOT,
    input,
    maxBuffer: 2 ** 30,
  });
  if (status !== 0) throw new Error(`git ${args[0]}: ${String(stderr)}`);
  return stdout;
};

const lines = (text: Buffer): readonly string[] => text.toString('utf8').split('\n').filter(Boolean);

/** Splits the output of `git cat-file --batch` into blobs; other objects are skipped. */
const readBlobs = (objects: readonly (readonly [string, string])[]): readonly TrackedFile[] => {
  const output = git(['cat-file', '--batch'], objects.map(([id]) => `${id}\n`).join(''));
  const files: TrackedFile[] = [];
  let position = 0;
  for (const [, path] of objects) {
    const end = output.indexOf('\n', position);
    const [, type, size] = output.subarray(position, end).toString().split(' ');
    const start = end + 1;
    position = start + Number(size) + 1;
    if (type === 'blob') files.push({ path, content: output.subarray(start, position - 1) });
  }
  return files;
};

/** Reads the files of the index: the content of the next commit. */
export const trackedFiles = (): readonly TrackedFile[] =>
  readBlobs(
    lines(git(['ls-files', '--stage'])).map((line) => {
      const [facts = '', path = ''] = line.split('\t');
      return [facts.split(' ')[1] ?? '', path];
    }),
  );

/** Reads every version of every file in the commits of all branches. */
export const filesOfHistory = (): readonly TrackedFile[] =>
  readBlobs(
    lines(git(['rev-list', '--objects', '--all'])).map((line) => {
      const [id = '', ...path] = line.split(' ');
      return [id, path.join(' ')];
    }),
  );
