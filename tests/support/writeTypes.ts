/**
 * Run in a process of its own, as prettier's loader needs: writes the generated types below the folder it is given, those of
 * the content types and those of a client of the public API.
 */
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { createStrapi } from '@strapi/strapi';
import { generators } from '@strapi/typescript-utils';
import openapiTS, { astToString } from 'openapi-typescript';
import { inProject, PROJECT } from '../../scripts/lib/project';
import { TEST_ENVIRONMENT } from './environment';

const SAID = ['summary', 'description', 'example'];

/** Without what is said to people: that stands in the document itself. */
const withoutWords = <Document extends object>(document: Document): Document =>
  JSON.parse(
    JSON.stringify(document, (name, value: unknown) =>
      SAID.includes(name) && (name === 'example' || typeof value === 'string') ? undefined : value,
    ),
  );

/** Nothing connects: the content types are read from the files. */
Object.assign(process.env, TEST_ENVIRONMENT, { DATABASE_URL: 'postgresql://localhost/any' });

const write = async (folder: string): Promise<void> => {
  const strapi = await createStrapi({ appDir: PROJECT, distDir: inProject('dist') }).register();
  const artifacts = { contentTypes: true, components: true };
  await generators.generate({ strapi, pwd: folder, artifacts, logger: { silent: true } });
  const document = strapi.plugin('cchc-report').service('openApi').document();
  const client = astToString(await openapiTS(withoutWords(document), { alphabetize: true }));
  await writeFile(path.join(folder, 'types', 'generated', 'publicApi.d.ts'), client);
};

write(process.argv[2] ?? PROJECT)
  .then(() => process.exit(0))
  .catch((error: unknown) => {
    console.error(error);
    process.exit(1);
  });
