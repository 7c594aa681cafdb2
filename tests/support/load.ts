import { type Core, createStrapi } from '@strapi/strapi';
import { inProject, PROJECT } from '../../scripts/lib/project';
import { TEST_ENVIRONMENT } from './environment';

/** Loads the compiled app in this process on the database of `url`; nothing listens. */
export const loadApp = async (
  url: string,
  environment: Readonly<Record<string, string>> = {},
): Promise<Core.Strapi> => {
  Object.assign(process.env, TEST_ENVIRONMENT, environment, { DATABASE_URL: url });
  const strapi = createStrapi({
    appDir: PROJECT,
    distDir: inProject('dist'),
    serveAdminPanel: false,
    autoReload: false,
  });
  strapi.log.level = process.env['LOG_LEVEL'] ?? 'error';
  return strapi.load();
};
