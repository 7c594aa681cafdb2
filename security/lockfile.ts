import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The fields of a package-lock entry (lockfile version 3) that the checks read. */
export interface LockEntry {
  /** Set for an alias: a package whose folder has another name. */
  readonly name?: string;
  readonly version?: string;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly link?: boolean;
  readonly hasInstallScript?: boolean;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

export interface Lockfile {
  readonly packages: Readonly<Record<string, LockEntry>>;
}

/** A package that npm installs from a registry. `path` is its folder, for example `node_modules/koa`. */
export interface LockedPackage extends LockEntry {
  readonly path: string;
  readonly name: string;
  readonly version: string;
}

export interface Floors {
  readonly minimum: Readonly<Record<string, readonly string[]>>;
  readonly banned: readonly string[];
}

const ROOT = join(__dirname, '..');
const MODULES = 'node_modules/';

export const readJson = <Content>(path: string): Content =>
  JSON.parse(readFileSync(join(ROOT, path), 'utf8')) as Content;

/** Every package of the lockfile that comes from a registry; workspaces and their links are left out. */
export const lockedPackages = ({ packages }: Lockfile): readonly LockedPackage[] =>
  Object.entries(packages)
    .filter(([path, { link }]) => path.includes(MODULES) && link !== true)
    .map(([path, entry]) => ({
      ...entry,
      path,
      name: entry.name ?? path.slice(path.lastIndexOf(MODULES) + MODULES.length),
      version: entry.version ?? '',
    }));

const parseVersion = (version: string): readonly number[] =>
  (version.split(/[-+]/)[0] ?? '').split('.').map(Number);

const isAtLeast = (version: string, floor: string): boolean => {
  const own = parseVersion(version);
  for (const [place, least] of parseVersion(floor).entries()) {
    const number = own[place] ?? 0;
    if (number !== least) return number > least;
  }
  return !version.includes('-');
};

const releaseLine = (version: string): string => parseVersion(version).slice(0, 2).join('.');

/**
 * Tells if a version has the fixes of its floors. The floor of the same major and minor version decides; without one, the version
 * must be newer than all floors.
 */
export const isAboveFloors = (version: string, floors: readonly string[]): boolean => {
  const ownLine = floors.filter((floor) => releaseLine(floor) === releaseLine(version));
  return ownLine.length > 0
    ? ownLine.some((floor) => isAtLeast(version, floor))
    : floors.every((floor) => isAtLeast(version, floor));
};

/** `path@version` of every package below its floor or banned. */
export const packagesBelowFloors = (lock: Lockfile, { minimum, banned }: Floors): readonly string[] =>
  lockedPackages(lock)
    .filter(({ name, version }) => {
      const floors = minimum[name];
      return banned.includes(name) || (floors !== undefined && !isAboveFloors(version, floors));
    })
    .map(({ path, version }) => `${path}@${version}`);

/** Paths of the packages whose content npm could not check: no SHA-512, or fetched from elsewhere than a registry. An entry without `resolved` comes from the registry. */
export const unverifiablePackages = (lock: Lockfile): readonly string[] =>
  lockedPackages(lock)
    .filter(
      ({ integrity, resolved }) =>
        !/^sha512-[A-Za-z0-9+/]{86}==$/.test(integrity ?? '') ||
        (resolved !== undefined && !resolved.startsWith('https://registry.npmjs.org/')),
    )
    .map(({ path }) => path);

/** Names of the packages that run a program when they are installed. */
export const packagesWithInstallScripts = (lock: Lockfile): readonly string[] => [
  ...new Set(
    lockedPackages(lock)
      .filter(({ hasInstallScript }) => hasInstallScript === true)
      .map(({ name }) => name),
  ),
];
