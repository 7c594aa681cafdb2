import { spawnSync } from 'node:child_process';
import { CHROMIUM, TEST_PROGRAMS, type TestProgram } from './testPrograms';

/** The commands and look-ups that installing programs needs from the machine. */
export interface Machine {
  readonly isRoot: boolean;
  /** Somebody sits at the terminal and can type a password. */
  readonly isAttended: boolean;
  /** Runs a command without showing what it prints. @returns whether it ended with 0 */
  succeeds(command: readonly string[]): boolean;
  /** Runs a command and shows its output. @returns whether it ended with 0 */
  run(command: readonly string[]): boolean;
}

const succeeds = ([program = '', ...args]: readonly string[], stdio: 'inherit' | 'ignore'): boolean =>
  spawnSync(program, args, { stdio }).status === 0;

const thisMachine = (): Machine => ({
  isRoot: process.getuid?.() === 0,
  isAttended: process.stdin.isTTY,
  succeeds: (command) => succeeds(command, 'ignore'),
  run: (command) => succeeds(command, 'inherit'),
});

/** Returns the prefix that runs a command as root, or null where this account may not. */
const asRoot = ({ isRoot, isAttended, succeeds }: Machine): readonly string[] | null => {
  if (isRoot) return [];
  if (succeeds(['sudo', '-n', 'true'])) return ['sudo', '-n'];
  return isAttended && succeeds(['sudo', '-V']) ? ['sudo'] : null;
};

const hasApt = ({ succeeds }: Machine): boolean => succeeds(['apt-get', '--version']);

const findMissing = (programs: readonly TestProgram[]): readonly TestProgram[] =>
  programs.filter(({ isThere }) => !isThere());

/** Chooses the packages of a program: the first choice that this release has completely; empty if there is none. */
const choosePackages = ({ aptPackages }: TestProgram, { succeeds }: Machine): readonly string[] =>
  aptPackages.find((choice) => choice.every((name) => succeeds(['apt-cache', 'show', name]))) ?? [];

/** Installs the Debian packages of missing programs, as far as there are packages. */
const installByApt = (lacking: readonly TestProgram[], machine: Machine): void => {
  const root = asRoot(machine);
  if (root === null || !hasApt(machine)) return;
  // Go on if a package source does not answer: others may have the packages.
  machine.run([...root, 'apt-get', 'update', '-qq']);
  const packages = lacking.flatMap((program) => choosePackages(program, machine));
  if (packages.length === 0) return;
  const options = ['-y', '-qq', '-o', 'Dpkg::Use-Pty=0', '--no-install-recommends'];
  machine.run([
    ...root,
    'env',
    'DEBIAN_FRONTEND=noninteractive',
    'apt-get',
    'install',
    ...options,
    ...packages,
  ]);
};

/** Installs Playwright's own Chromium, with its libraries if apt may be used. */
const installByPlaywright = (machine: Machine): void => {
  const withLibraries = asRoot(machine) !== null && hasApt(machine) ? ['--with-deps'] : [];
  machine.run(['npx', '--no-install', 'playwright', 'install', ...withLibraries, 'chromium']);
};

/**
 * Installs the programs that tests start and npm does not bring: by apt if this account may, otherwise Chromium by Playwright. Uses
 * no network if nothing is missing.
 * @returns false after printing a line that names what is still missing
 */
export const bringTestPrograms = (
  machine: Machine = thisMachine(),
  programs: readonly TestProgram[] = TEST_PROGRAMS,
  chromium: TestProgram = CHROMIUM,
): boolean => {
  const wanted = [...programs, chromium];
  const lacking = findMissing(wanted);
  if (lacking.length === 0) return true;
  console.log(`The tests lack ${lacking.map(({ name }) => name).join(', ')}.`);
  installByApt(lacking, machine);
  if (!chromium.isThere()) installByPlaywright(machine);
  const missing = findMissing(wanted);
  if (missing.length === 0) return true;
  const names = missing.map(({ name }) => name).join(', ');
  const packages = missing.flatMap(({ aptPackages }) => aptPackages[0] ?? []).join(' ');
  console.error(`Install ${names} and try again; on Debian or Ubuntu: sudo apt-get install ${packages}`);
  return false;
};
