import { spawnSync } from 'node:child_process';
import { existsSync, realpathSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { inProject } from './project';

/** A program that tests start and npm does not bring. */
export interface TestProgram {
  readonly name: string;
  /** Its packages in Debian and Ubuntu: the choices by preference, since releases call and cut them differently. */
  readonly aptPackages: readonly (readonly string[])[];
  readonly isThere: () => boolean;
}

const onPath = (program: string): string | undefined =>
  (process.env['PATH'] ?? '')
    .split(path.delimiter)
    .map((folder) => path.join(folder, program))
    .find((file) => existsSync(file));

/** Writer and Calc are libraries beside the program, each of a package of its own. */
const hasOfficeLibrary = (library: string): boolean => {
  const program = onPath('soffice');
  return program !== undefined && existsSync(path.join(path.dirname(realpathSync(program)), library));
};

const hasFont = (family: string): boolean =>
  spawnSync('fc-list', [family, 'family'], { encoding: 'utf8' }).stdout?.includes(family) ?? false;

const PACKAGED_CHROMIUMS = ['/usr/bin/chromium-headless-shell', '/usr/bin/chromium'];

/** The browser that the tests drive: the one that `CHROMIUM` names or a packaged one; undefined: Playwright's own. */
export const packagedChromium = (): string | undefined =>
  process.env['CHROMIUM'] || PACKAGED_CHROMIUMS.find((file) => existsSync(file));

/** Where Playwright keeps its own Chromium, once installed. */
const ownChromium = (): string => {
  const playwright = createRequire(inProject('package.json'))('@playwright/test') as {
    readonly chromium: { executablePath(): string };
  };
  return playwright.chromium.executablePath();
};

/** Libraries of macOS lie elsewhere than on Linux; there the program stands for both. */
const isLinux = process.platform === 'linux';

/** Whether Playwright's Chromium can be started: it is downloaded without the libraries of the system that it needs. */
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
    // The tests look for secrets in the history, where there is one.
    name: 'git',
    aptPackages: [['git']],
    isThere: () => !existsSync(inProject('.git')) || onPath('git') !== undefined,
  },
];

export const CHROMIUM: TestProgram = {
  name: 'Chromium',
  // Debian has one without windows, which takes a third less of the processor.
  aptPackages: [['chromium-headless-shell']],
  isThere: () => packagedChromium() !== undefined || isOwnChromiumUsable(),
};
