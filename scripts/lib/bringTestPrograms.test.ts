import { bringTestPrograms, type Machine } from './bringTestPrograms';
import type { TestProgram } from './testPrograms';

const OFFICE = { name: 'LibreOffice', aptPackages: [['office-nogui'], ['office']] };
const FONTS = {
  name: 'the fonts',
  aptPackages: [
    ['fonts2', 'fontconfig'],
    ['fonts', 'fontconfig'],
  ],
};
const BROWSER = { name: 'Chromium', aptPackages: [['headless-shell']] };

interface World {
  readonly isRoot?: boolean;
  readonly isAttended?: boolean;
  readonly sudo?: 'free' | 'password';
  /** Packages that apt has; undefined: a system without apt. */
  readonly apt?: readonly string[];
  /** Whether the registry of Playwright's browsers answers. */
  readonly playwright?: boolean;
}

/** A machine without any of the programs. It records the commands that are run and the programs they install. */
const makeMachine = ({ isRoot = false, isAttended = false, sudo, apt, playwright = false }: World) => {
  const ran: string[] = [];
  const installed = new Set<string>();
  const machine: Machine = {
    isRoot,
    isAttended,
    succeeds: ([program, ...args]) => {
      if (program === 'sudo') return sudo === 'free' || (sudo === 'password' && args[0] === '-V');
      if (program === 'apt-get') return apt !== undefined;
      return program === 'apt-cache' && apt?.includes(args[1] ?? '') === true;
    },
    run: (command) => {
      ran.push(command.join(' '));
      const from = command.indexOf('install');
      if (command.includes('apt-get') && from !== -1)
        for (const name of command.slice(from + 1)) installed.add(name);
      if (command.includes('playwright') && playwright) installed.add('playwright');
      return true;
    },
  };
  const program = (known: Omit<TestProgram, 'isThere'>): TestProgram => ({
    ...known,
    isThere: () => known.aptPackages.some((choice) => choice.every((name) => installed.has(name))),
  });
  const browser = program(BROWSER);
  const chromium = { ...browser, isThere: () => browser.isThere() || installed.has('playwright') };
  return { ran, isBrought: () => bringTestPrograms(machine, [OFFICE, FONTS].map(program), chromium) };
};

const BOOKWORM = ['office-nogui', 'fonts2', 'fontconfig', 'headless-shell'];
const INSTALL =
  'env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq -o Dpkg::Use-Pty=0 --no-install-recommends';

let said: string[];
beforeEach(() => {
  said = [];
  for (const method of ['log', 'error'] as const)
    jest.spyOn(console, method).mockImplementation((...line) => void said.push(line.join(' ')));
});
afterEach(() => jest.restoreAllMocks());

test('as root on Debian everything comes from apt, and Playwright is not called', () => {
  const { ran, isBrought } = makeMachine({ isRoot: true, apt: BOOKWORM });
  expect(isBrought()).toBe(true);
  expect(ran).toEqual(['apt-get update -qq', `${INSTALL} ${BOOKWORM.join(' ')}`]);
});

test('if nothing is missing, no command runs', () => {
  const { ran, isBrought } = makeMachine({ isRoot: true, apt: BOOKWORM });
  isBrought();
  ran.length = 0;
  expect(isBrought()).toBe(true);
  expect(ran).toEqual([]);
});

test('an account with sudo uses it: without a password if it may, otherwise only at a terminal', () => {
  const free = makeMachine({ sudo: 'free', apt: BOOKWORM, isAttended: true });
  expect([free.isBrought(), free.ran[1]]).toEqual([true, `sudo -n ${INSTALL} ${BOOKWORM.join(' ')}`]);
  const asked = makeMachine({ sudo: 'password', apt: BOOKWORM, isAttended: true });
  expect([asked.isBrought(), asked.ran[1]]).toEqual([true, `sudo ${INSTALL} ${BOOKWORM.join(' ')}`]);
  const alone = makeMachine({ sudo: 'password', apt: BOOKWORM });
  expect([alone.isBrought(), alone.ran]).toEqual([false, ['npx --no-install playwright install chromium']]);
});

test('a package with another name in this release is installed by that name', () => {
  const { ran, isBrought } = makeMachine({
    isRoot: true,
    apt: ['office', 'fonts', 'fontconfig', 'headless-shell'],
  });
  expect(isBrought()).toBe(true);
  expect(ran[1]).toBe(`${INSTALL} office fonts fontconfig headless-shell`);
});

test('without a packaged Chromium, Playwright installs its own with libraries', () => {
  const { ran, isBrought } = makeMachine({
    isRoot: true,
    apt: ['office-nogui', 'fonts2', 'fontconfig'],
    playwright: true,
  });
  expect(isBrought()).toBe(true);
  expect(ran.at(-1)).toBe('npx --no-install playwright install --with-deps chromium');
});

test('an account that may not install gets Playwright’s Chromium, and one line names the rest', () => {
  const { ran, isBrought } = makeMachine({ apt: BOOKWORM, playwright: true });
  expect(isBrought()).toBe(false);
  expect(ran).toEqual(['npx --no-install playwright install chromium']);
  expect(said).toEqual([
    'The tests lack LibreOffice, the fonts, Chromium.',
    'Install LibreOffice, the fonts and try again; on Debian or Ubuntu: sudo apt-get install office-nogui fonts2 fontconfig',
  ]);
});

test('a system without apt gets Playwright’s Chromium too', () => {
  const { ran, isBrought } = makeMachine({ isRoot: true, playwright: true });
  expect(isBrought()).toBe(false);
  expect(ran).toEqual(['npx --no-install playwright install chromium']);
  expect(said.at(-1)).toMatch(/^Install LibreOffice, the fonts and try again/);
});
