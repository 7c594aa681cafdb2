/**
 * Makes a package ready for `npm pack` and puts everything back: in the repository `exports` points at TypeScript sources,
 * in the tarball at `dist/`, compiled with types (docs/adr/0036-packages.md). Called by npm in the package's folder.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const MANIFEST = 'package.json';
const SOURCE = /^\.\/src\/(.*)\.ts$/;

const readManifest = () => JSON.parse(readFileSync(MANIFEST, 'utf8'));
const writeManifest = (manifest) => writeFileSync(MANIFEST, `${JSON.stringify(manifest, null, 2)}\n`);

const mapTargets = (manifest, change) => ({
  ...manifest,
  exports: Object.fromEntries(
    Object.entries(manifest.exports).map(([name, target]) => [name, change(target)]),
  ),
});

const toCompiled = (target) => {
  const file = typeof target === 'string' ? SOURCE.exec(target)?.[1] : undefined;
  return file === undefined ? target : { types: `./dist/${file}.d.ts`, default: `./dist/${file}.js` };
};

const toSource = (target) =>
  typeof target === 'string' ? target : target.default.replace(/^\.\/dist\/(.*)\.js$/, './src/$1.ts');

/** Compiled before nd30-check, which is compiled against its types. */
const DOCUMENT = '../nd30-document';

const compile = (folder) => {
  rmSync(`${folder}/dist`, { recursive: true, force: true });
  const tsc = createRequire(import.meta.url).resolve('typescript/bin/tsc');
  const { status } = spawnSync(process.execPath, [tsc, '-p', `${folder}/tsconfig.json`], {
    stdio: 'inherit',
  });
  if (status !== 0) process.exit(1);
};

if (process.argv[2] === 'prepare') {
  const manifest = readManifest();
  if ('nd30-document' in manifest.dependencies) compile(DOCUMENT);
  compile('.');
  writeManifest(mapTargets(manifest, toCompiled));
} else {
  writeManifest(mapTargets(readManifest(), toSource));
  for (const folder of ['.', DOCUMENT]) rmSync(`${folder}/dist`, { recursive: true, force: true });
}
