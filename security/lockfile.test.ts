import {
  type Floors,
  isAboveFloors,
  type LockEntry,
  type Lockfile,
  lockedPackages,
  packagesBelowFloors,
  packagesWithInstallScripts,
  readJson,
  unverifiablePackages,
} from './lockfile';

interface Policy extends Floors {
  readonly installScripts: { readonly allowed: readonly string[]; readonly refused: readonly string[] };
  readonly strapiPackagesWithOwnVersions: readonly string[];
}

interface Manifest extends LockEntry {
  readonly allowScripts?: Readonly<Record<string, boolean>>;
}

const lock = readJson<Lockfile>('package-lock.json');
const policy = readJson<Policy>('security/floors.json');
const manifest = readJson<Manifest>('package.json');

const withPackage = (name: string, entry: LockEntry): Lockfile => ({
  packages: { ...lock.packages, [`node_modules/x/node_modules/${name}`]: entry },
});

const matches = (name: string, patterns: readonly string[]): boolean =>
  patterns.some((pattern) =>
    pattern.endsWith('/*') ? name.startsWith(pattern.slice(0, -1)) : name === pattern,
  );

describe('SC-01 version floors', () => {
  it('no package of the lockfile is below its floor or banned', () => {
    expect(packagesBelowFloors(lock, policy)).toEqual([]);
  });

  it.each([
    ['koa', '2.16.3'],
    ['koa', '2.16.4-rc.1'],
    ['@strapi/strapi', '5.44.9'],
    ['@xmldom/xmldom', '0.8.14'],
    ['@xmldom/xmldom', '0.9.11'],
    ['@xmldom/xmldom', '0.7.99'],
    ['jszip', '3.6.0'],
    ['mammoth', '1.10.9'],
    ['xlsx', '0.20.3'],
  ])('finds %s %s anywhere in the tree', (name, version) => {
    expect(packagesBelowFloors(withPackage(name, { version }), policy)).toEqual([
      `node_modules/x/node_modules/${name}@${version}`,
    ]);
  });

  it('finds a banned package under another name', () => {
    expect(
      packagesBelowFloors(withPackage('sheets', { name: 'xlsx', version: '0.18.5' }), policy),
    ).toHaveLength(1);
  });

  it.each(['0.8.15', '0.8.16', '0.9.12', '0.10.0', '1.0.0'])('takes @xmldom/xmldom %s', (version) => {
    expect(isAboveFloors(version, policy.minimum['@xmldom/xmldom'] ?? [])).toBe(true);
  });
});

describe('SC-02 lock integrity', () => {
  it('every package has a SHA-512 and comes from the registry by https', () => {
    expect(lockedPackages(lock).length).toBeGreaterThan(1000);
    expect(unverifiablePackages(lock)).toEqual([]);
  });

  it('a missing hash, a weak hash and another source are found', () => {
    const strong = `sha512-${'A'.repeat(86)}==`;
    const faults = [
      withPackage('a', { version: '1.0.0', resolved: 'https://registry.npmjs.org/a/-/a-1.0.0.tgz' }),
      withPackage('a', { integrity: 'sha1-AAAA', resolved: 'https://registry.npmjs.org/a/-/a-1.0.0.tgz' }),
      withPackage('a', { integrity: strong, resolved: 'git+ssh://git@github.com/a/a.git#1' }),
      withPackage('a', { integrity: strong, resolved: 'http://registry.npmjs.org/a/-/a-1.0.0.tgz' }),
    ];
    for (const fault of faults)
      expect(unverifiablePackages(fault)).toEqual(['node_modules/x/node_modules/a']);
  });

  it.each(['', 'src/plugins/cchc-report'])(
    'the lockfile asks for what package.json of "%s" asks for',
    (folder) => {
      const wanted = readJson<LockEntry>(folder === '' ? 'package.json' : `${folder}/package.json`);
      const locked = lock.packages[folder];
      for (const kind of ['dependencies', 'devDependencies', 'optionalDependencies'] as const)
        expect(locked?.[kind] ?? {}).toEqual(wanted[kind] ?? {});
    },
  );

  it('what npm installed is what the lockfile names, byte by byte', () => {
    const installed = readJson<Lockfile>('node_modules/.package-lock.json');
    const differing = lockedPackages(installed)
      .filter(({ path, version, integrity }) => {
        const locked = lock.packages[path];
        return locked?.version !== version || locked.integrity !== integrity;
      })
      .map(({ path }) => path);
    expect(differing).toEqual([]);
  });
});

describe('SC-03 install scripts', () => {
  const { allowed, refused } = policy.installScripts;

  it('only the packages of the list may run a program when they are installed', () => {
    const unknown = packagesWithInstallScripts(lock).filter(
      (name) => !matches(name, [...allowed, ...refused]),
    );
    expect(unknown).toEqual([]);
  });

  it('npm is told the same, package by package', () => {
    const expected = packagesWithInstallScripts(lock).map((name) => [name, matches(name, allowed)]);
    expect(Object.entries(manifest.allowScripts ?? {}).sort()).toEqual(expected.sort());
  });

  it('a new package with a script is found', () => {
    const names = packagesWithInstallScripts(withPackage('left-pad', { hasInstallScript: true }));
    expect(names.filter((name) => !matches(name, [...allowed, ...refused]))).toEqual(['left-pad']);
  });
});

it('SC-04 every package of Strapi’s release has one version, the others one each', () => {
  const versions = new Map<string, Set<string>>();
  for (const { name, version } of lockedPackages(lock)) {
    if (!name.startsWith('@strapi/')) continue;
    const line = policy.strapiPackagesWithOwnVersions.includes(name) ? name : '@strapi/*';
    versions.set(line, (versions.get(line) ?? new Set()).add(version));
  }
  expect([...(versions.get('@strapi/*') ?? [])]).toEqual([manifest.dependencies?.['@strapi/strapi']]);
  for (const [line, found] of versions) expect([line, found.size]).toEqual([line, 1]);
});
