import { readdirSync } from 'node:fs';
import path from 'node:path';

const FOLDER = path.join(__dirname, 'versions');

/** A backup of an installation of that version: database, files and the secrets of the tests. */
export const fixtureFile = (version: string): string => path.join(FOLDER, `${version}.tar.gz`);

/** The ids of what is in it. */
export const fixtureFacts = (version: string): string => path.join(FOLDER, `${version}.json`);

/** Every version that has a fixture, the oldest first. */
export const fixtureVersions = (): readonly string[] =>
  readdirSync(FOLDER)
    .flatMap((name) => /^(.+)\.tar\.gz$/.exec(name)?.[1] ?? [])
    .toSorted((one, other) => one.localeCompare(other, 'en', { numeric: true }));
