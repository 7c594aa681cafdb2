import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { withLock } from 'postgres-launcher';
import { compressAdmin } from './compressAdmin';
import { step } from './progress';
import { inProject, PLUGIN_FOLDER, PROJECT } from './project';
import { ScriptError } from './scriptError';
import { hashSources } from './sourceHash';
import { runTool, type Tool } from './tool';

interface Target {
  name: string;
  /** Files that a complete build has; the file that keeps the hash of its sources. */
  products: readonly string[];
  stamp: string;
  hash: () => string;
  tool: Tool;
  /** Runs after the build. */
  after?: () => Promise<void>;
  log: string;
  doing: string;
  failure: string;
}

const LOCKED_VERSIONS = 'package-lock.json';

/** Packages that the build of the plugin puts into its files. */
const BUNDLED = ['src/packages/nd30-check', 'src/packages/nd30-document'];

const PLUGIN: Target = {
  name: 'plugin',
  products: ['server/index.js', 'worker/index.js', 'admin/index.mjs'].map(
    (file) => `src/plugins/cchc-report/dist/${file}`,
  ),
  stamp: 'plugin.hash',
  hash: () =>
    hashSources(PROJECT, ['src/plugins/cchc-report', ...BUNDLED, 'tsconfig.base.json', LOCKED_VERSIONS]),
  tool: { package: '@strapi/sdk-plugin', bin: 'strapi-plugin', args: ['build'], cwd: PLUGIN_FOLDER },
  log: 'build-plugin.log',
  doing: 'Dựng phần báo cáo (plugin cchc-report)',
  failure: 'Không dựng được phần báo cáo',
};

const APP: Target = {
  name: 'app',
  products: ['dist/src/index.js', 'dist/config/database.js', 'dist/build/index.html'],
  stamp: 'app.hash',
  hash: () =>
    hashSources(
      PROJECT,
      ['config', 'src', 'tsconfig.json', 'tsconfig.base.json', 'package.json', LOCKED_VERSIONS],
      // These are compiled into the admin.
      Object.entries(process.env)
        .filter(([name]) => name.startsWith('STRAPI_ADMIN_') || name === 'PUBLIC_URL')
        .map(([name, value]) => `${name}=${value ?? ''}`)
        .sort(),
    ),
  tool: {
    package: '@strapi/strapi',
    bin: 'strapi',
    args: ['build'],
    cwd: PROJECT,
    env: { NODE_ENV: 'production' },
  },
  after: () => compressAdmin(inProject('dist', 'build')),
  log: 'build-app.log',
  doing: 'Dựng máy chủ và trang quản trị',
  failure: 'Không dựng được máy chủ và trang quản trị',
};

/** Builds the plugin, then server and admin: each only if its sources changed, unless `always`. */
export async function buildAll(always = false): Promise<void> {
  await buildTargets([PLUGIN, APP], always);
}

/** Builds the plugin alone. */
export async function buildPlugin(): Promise<void> {
  await buildTargets([PLUGIN], false);
}

/** Compiles the server without the admin. TypeScript 7 emits the same files as the version that `strapi build` uses, in a tenth of the time. */
export async function compileServer(): Promise<void> {
  const args = ['-p', 'tsconfig.json'];
  await step('Biên dịch máy chủ', () =>
    runTool(
      { package: 'typescript-7', bin: 'tsc', args, cwd: PROJECT },
      'build-server.log',
      'Không biên dịch được máy chủ',
    ),
  );
}

/** Makes the next `buildAll` build everything. For `npm run dev`, which writes into the same folders from changing sources. */
export function forgetBuilds(): void {
  for (const target of [PLUGIN, APP]) rmSync(stampFile(target), { force: true });
}

/**
 * Refuses a production start without a build.
 * @returns true when the sources changed after the build
 * @throws ScriptError when something was never built
 */
export function refuseMissingBuild(): boolean {
  const targets = [PLUGIN, APP];
  if (!targets.every(isWhole))
    throw new ScriptError('Chưa có bản dựng; hãy chạy npm run build trước rồi chạy lại.');
  return !targets.every((target) => readStamp(target) === target.hash());
}

async function buildTargets(targets: readonly Target[], always: boolean): Promise<void> {
  mkdirSync(inProject('.cache'), { recursive: true });
  await withLock(inProject('.cache', 'build.lock'), async () => {
    for (const target of targets) if (always || isStale(target)) await build(target);
  });
}

async function build(target: Target): Promise<void> {
  rmSync(stampFile(target), { force: true });
  const hash = target.hash();
  await step(target.doing, async () => {
    await runTool(target.tool, target.log, target.failure);
    if (isWhole(target)) await target.after?.();
  });
  if (!isWhole(target)) throw new ScriptError(`${target.failure} (xem .cache/${target.log}).`);
  writeFileSync(stampFile(target), hash);
}

function isStale(target: Target): boolean {
  return !isWhole(target) || readStamp(target) !== target.hash();
}

function isWhole(target: Target): boolean {
  return target.products.every((file) => existsSync(inProject(file)));
}

function readStamp(target: Target): string {
  return existsSync(stampFile(target)) ? readFileSync(stampFile(target), 'utf8') : '';
}

function stampFile(target: Target): string {
  return inProject('.cache', target.stamp);
}
