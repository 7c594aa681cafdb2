import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { COMPONENTS_FILE, componentList, type Sbom, sbomText } from './components';
import { type Lockfile, lockedPackages, readJson } from './lockfile';

jest.setTimeout(60_000);

describe('SC-07 the software bill of materials', () => {
  const sbom = JSON.parse(sbomText()) as Sbom;

  it('names every package of the lockfile', () => {
    // By content: npm lists two aliases of one package once, under either name.
    const hashes = new Set(
      sbom.components.flatMap(({ hashes = [] }) => hashes.map(({ content }) => content)),
    );
    const missing = lockedPackages(readJson<Lockfile>('package-lock.json'))
      .filter(({ integrity = '' }) => !hashes.has(Buffer.from(integrity.slice(7), 'base64').toString('hex')))
      .map(({ path }) => path);
    expect(sbom.bomFormat).toBe('CycloneDX');
    expect(missing).toEqual([]);
  });

  it('is the committed list: `npm run sbom` writes a changed one', () => {
    expect(componentList(sbom)).toBe(readFileSync(join(__dirname, '..', COMPONENTS_FILE), 'utf8'));
  });
});
