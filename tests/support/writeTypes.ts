/** Run in a process of its own, as prettier's loader needs: writes the generated types below the folder it is given. */
import { createStrapi } from '@strapi/strapi';
import { generators } from '@strapi/typescript-utils';
import { inProject, PROJECT } from '../../scripts/lib/project';

const write = async (folder: string): Promise<void> => {
  const strapi = await createStrapi({ appDir: PROJECT, distDir: inProject('dist') }).register();
  const artifacts = { contentTypes: true, components: true };
  await generators.generate({ strapi, pwd: folder, artifacts, logger: { silent: true } });
};

write(process.argv[2] ?? '')
  .then(() => process.exit(0))
  .catch((error: unknown) => {
    console.error(error);
    process.exit(1);
  });
