import { spawnSync } from 'node:child_process';
import { existsSync, realpathSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { inProject } from './project';

/** A program that tests start and npm does not bring. */
export interface TestProgram {
  readonly name: string;
  /** Its packages in Debian and Ubuntu. */
  readonly aptPackages: readonly string[];
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

export const TEST_PROGRAMS: readonly TestProgram[] = [
  {
    name: 'LibreOffice Writer',
    aptPackages: ['libreoffice-writer-nogui'],
    isThere: () => (isLinux ? hasOfficeLibrary('libswlo.so') : onPath('soffice') !== undefined),
  },
  {
    name: 'LibreOffice Calc',
    aptPackages: ['libreoffice-calc-nogui'],
    isThere: () => (isLinux ? hasOfficeLibrary('libsclo.so') : onPath('soffice') !== undefined),
  },
  { name: 'poppler', aptPackages: ['poppler-utils'], isThere: () => onPath('pdftotext') !== undefined },
  {
    // It has the metrics of Times New Roman.
    name: 'the Liberation fonts',
    aptPackages: ['fonts-liberation2', 'fontconfig'],
    isThere: () => hasFont('Liberation Serif'),
  },
];

export const CHROMIUM: TestProgram = {
  name: 'Chromium',
  // Debian has one without windows, which takes a third less of the processor.
  aptPackages: ['chromium-headless-shell'],
  isThere: () => packagedChromium() !== undefined || existsSync(ownChromium()),
};
