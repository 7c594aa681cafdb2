import { mkdirSync, writeFileSync } from 'node:fs';
import { COMPONENTS_FILE, componentList, type Sbom, sbomText } from '../security/components';
import { inProject } from './lib/project';
import { runScript } from './lib/runScript';

const SBOM_FILE = 'out/sbom.cdx.json';

/** `npm run sbom`: the CycloneDX document of all components in `out/`, and their committed list in `security/`. */
void runScript(async () => {
  const text = sbomText();
  mkdirSync(inProject('out'), { recursive: true });
  writeFileSync(inProject(SBOM_FILE), text);
  writeFileSync(inProject(COMPONENTS_FILE), componentList(JSON.parse(text) as Sbom));
  console.log(`${SBOM_FILE}, ${COMPONENTS_FILE}`);
});
