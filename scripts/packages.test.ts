import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT } from './lib/project';

interface Manifest {
  readonly name: string;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
}

const readManifest = (folder: string): Manifest =>
  JSON.parse(readFileSync(join(PROJECT, folder, 'package.json'), 'utf8')) as Manifest;

const plugin = readManifest('src/plugins/cchc-report');
const packages = readdirSync(join(PROJECT, 'src/packages'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => readManifest(join('src/packages', name)));
const bundled = packages.filter(({ name }) => name in (plugin.devDependencies ?? {}));

test('the plugin installs without the packages of this repository, which its build bundles', () => {
  expect(bundled.map(({ name }) => name).sort()).toEqual(['nd30-check', 'nd30-document']);
  expect(packages.filter(({ name }) => name in plugin.dependencies)).toEqual([]);
});

test('the plugin depends on what its bundled packages need from npm, at the same versions', () => {
  const names = packages.map(({ name }) => name);
  for (const { dependencies } of bundled) {
    const fromNpm = Object.entries(dependencies).filter(([name]) => !names.includes(name));
    expect(plugin.dependencies).toMatchObject(Object.fromEntries(fromNpm));
  }
});
