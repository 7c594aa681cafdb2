import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

interface Licence {
  readonly license?: { readonly id?: string; readonly name?: string };
  readonly expression?: string;
}

interface Component {
  readonly name: string;
  readonly version: string;
  readonly licenses?: readonly Licence[];
  readonly hashes?: readonly { readonly alg: string; readonly content: string }[];
}

/** The parts of a CycloneDX document that are read here. */
export interface Sbom {
  readonly bomFormat: string;
  readonly components: readonly Component[];
}

/** The committed list: a pull request that changes a dependency shows which, and under which licence. */
export const COMPONENTS_FILE = 'security/components.txt';

/** Has npm write the CycloneDX document of all packages in the lockfile, for every platform. */
export const sbomText = (): string => {
  const { status, stdout, stderr } = spawnSync(
    'npm',
    ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only'],
    { cwd: join(__dirname, '..'), encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 },
  );
  if (status !== 0) throw new Error(`npm sbom: ${stderr}`);
  return stdout;
};

const readLicence = ({ licenses = [] }: Component): string =>
  licenses
    .map(({ license, expression }) => expression ?? license?.id ?? license?.name ?? '?')
    .join(' AND ') || '?';

/** Formats one sorted line per component: `name@version licence`, with "?" if the package states none. */
export const componentList = ({ components }: Sbom): string =>
  [
    ...new Set(
      components.map((component) => `${component.name}@${component.version} ${readLicence(component)}`),
    ),
  ]
    .sort()
    .map((line) => `${line}\n`)
    .join('');
