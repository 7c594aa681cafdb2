import { spawnSync } from 'node:child_process';
import { CHROMIUM, TEST_PROGRAMS, type TestProgram } from './testPrograms';

const ran = (command: readonly string[]): boolean => {
  const [program = '', ...args] = command;
  return spawnSync(program, args, { stdio: 'inherit' }).status === 0;
};

const isKnown = (program: string, args: readonly string[]): boolean =>
  spawnSync(program, [...args], { stdio: 'ignore' }).status === 0;

/** Returns the prefix that runs a command as root, or null where that needs a password. */
const asRoot = (): readonly string[] | null => {
  if (process.getuid?.() === 0) return [];
  if (process.stdin.isTTY && isKnown('sudo', ['-V'])) return ['sudo'];
  return isKnown('sudo', ['-n', 'true']) ? ['sudo', '-n'] : null;
};

const lackingOf = (programs: readonly TestProgram[]): readonly TestProgram[] =>
  programs.filter(({ isThere }) => !isThere());

/** Installs Debian packages of what lacks; what no package brings stays away. */
const installByApt = (lacking: readonly TestProgram[]): void => {
  const root = asRoot();
  if (root === null || !isKnown('apt-get', ['--version'])) return;
  if (!ran([...root, 'apt-get', 'update', '-qq'])) return;
  const packages = lacking
    .flatMap(({ aptPackages }) => aptPackages)
    .filter((name) => isKnown('apt-cache', ['show', name]));
  if (packages.length === 0) return;
  const options = ['-y', '-qq', '--no-install-recommends'];
  ran([...root, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', 'install', ...options, ...packages]);
};

/** Installs Playwright's own Chromium, and the libraries it needs where apt may be used. */
const installByPlaywright = (): void => {
  const withLibraries = asRoot() !== null && isKnown('apt-get', ['--version']) ? ['--with-deps'] : [];
  ran(['npx', '--no-install', 'playwright', 'install', ...withLibraries, 'chromium']);
};

/**
 * Brings the programs that tests start and npm does not: by apt where this account may, Chromium else by Playwright. Asks no
 * network when nothing lacks.
 * @returns false after a line that says what is missing still
 */
export const bringTestPrograms = (): boolean => {
  const wanted = [...TEST_PROGRAMS, CHROMIUM];
  const lacking = lackingOf(wanted);
  if (lacking.length === 0) return true;
  console.log(`The tests lack ${lacking.map(({ name }) => name).join(', ')}.`);
  installByApt(lacking);
  if (!CHROMIUM.isThere()) installByPlaywright();
  const missing = lackingOf(wanted);
  if (missing.length === 0) return true;
  const names = missing.map(({ name }) => name).join(', ');
  const packages = missing.flatMap(({ aptPackages }) => aptPackages).join(' ');
  console.error(`Install ${names} and try again; on Debian or Ubuntu: sudo apt-get install ${packages}`);
  return false;
};
