import { spawnSync } from 'node:child_process';
import { existsSync, realpathSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { inProject } from './project';

/** A program that tests start and npm does not install. */
export interface TestProgram {
  readonly name: string;
  /** Its packages in Debian and Ubuntu: alternatives in order of preference, because releases name and split them differently. */
  readonly aptPackages: readonly (readonly string[])[];
  readonly isThere: () => boolean;
}

const onPath = (program: string): string | undefined =>
  (process.env['PATH'] ?? '')
    .split(path.delimiter)
    .map((folder) => path.join(folder, program))
    .find((file) => existsSync(file));

/** Writer and Calc are libraries of the program, each from a separate package. */
const hasOfficeLibrary = (library: string): boolean => {
  const program = onPath('soffice');
  return program !== undefined && existsSync(path.join(path.dirname(realpathSync(program)), library));
};

const hasFont = (family: string): boolean =>
  spawnSync('fc-list', [family, 'family'], { encoding: 'utf8' }).stdout?.includes(family) ?? false;

const PACKAGED_CHROMIUMS = ['/usr/bin/chromium-headless-shell', '/usr/bin/chromium'];

/** The browser of the tests: the one that `CHROMIUM` names, or a packaged one; undefined for Playwright's own. */
export const packagedChromium = (): string | undefined =>
  process.env['CHROMIUM'] || PACKAGED_CHROMIUMS.find((file) => existsSync(file));

/** The path of Playwright's own Chromium, if it is installed. */
const ownChromium = (): string => {
  const playwright = createRequire(inProject('package.json'))('@playwright/test') as {
    readonly chromium: { executablePath(): string };
  };
  return playwright.chromium.executablePath();
};

/** On macOS only the program is looked for: its libraries lie elsewhere. */
const isLinux = process.platform === 'linux';

/** Tells if Playwright's Chromium can start: it is downloaded without the system libraries that it needs. */
const isOwnChromiumUsable = (): boolean => {
  const program = ownChromium();
  if (!existsSync(program)) return false;
  return !isLinux || spawnSync(program, ['--version'], { stdio: 'ignore' }).status === 0;
};

export const TEST_PROGRAMS: readonly TestProgram[] = [
  {
    name: 'LibreOffice Writer',
    aptPackages: [['libreoffice-writer-nogui'], ['libreoffice-writer']],
    isThere: () => (isLinux ? hasOfficeLibrary('libswlo.so') : onPath('soffice') !== undefined),
  },
  {
    name: 'LibreOffice Calc',
    aptPackages: [['libreoffice-calc-nogui'], ['libreoffice-calc']],
    isThere: () => (isLinux ? hasOfficeLibrary('libsclo.so') : onPath('soffice') !== undefined),
  },
  { name: 'poppler', aptPackages: [['poppler-utils']], isThere: () => onPath('pdftotext') !== undefined },
  {
    // It has the metrics of Times New Roman.
    name: 'the Liberation fonts',
    aptPackages: [
      ['fonts-liberation2', 'fontconfig'],
      ['fonts-liberation', 'fontconfig'],
    ],
    isThere: () => hasFont('Liberation Serif'),
  },
  {
    // The tests look for secrets in the history of git, if there is one.
    name: 'git',
    aptPackages: [['git']],
    isThere: () => !existsSync(inProject('.git')) || onPath('git') !== undefined,
  },
];

export const CHROMIUM: TestProgram = {
  name: 'Chromium',
  // Debian's headless build needs a third less CPU.
  aptPackages: [['chromium-headless-shell']],
  isThere: () => packagedChromium() !== undefined || isOwnChromiumUsable(),
};

/** Programs that `npm run test:long` alone needs. */
export const LONG_TEST_PROGRAMS: readonly TestProgram[] = [
  {
    // Debian keeps it outside the path of ordinary accounts.
    name: 'nginx',
    aptPackages: [['nginx']],
    isThere: () => onPath('nginx') !== undefined || existsSync('/usr/sbin/nginx'),
  },
  { name: 'openssl', aptPackages: [['openssl']], isThere: () => onPath('openssl') !== undefined },
];
