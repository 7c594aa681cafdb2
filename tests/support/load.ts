import type * as Strapi from '@strapi/strapi';
import { withOwnSignals } from '../../scripts/lib/ownSignals';
import { inProject, PROJECT } from '../../scripts/lib/project';
import { TEST_ENVIRONMENT } from './environment';
import { outside } from './outside';
import { outsideDatabase } from './outsideDatabase';

const { createStrapi } = outside.require('@strapi/strapi') as typeof Strapi;

/** Lets the app, and what a suite starts as another process, read the settings of a test run. */
export const setEnvironment = (url: string, environment: Readonly<Record<string, string>> = {}): void => {
  const variables = { ...TEST_ENVIRONMENT, ...outsideDatabase(url), ...environment, DATABASE_URL: url };
  // The app reads the outer ones; what a suite starts as another process is given its own.
  for (const { env } of new Set([outside.process, process])) Object.assign(env, variables);
};

/** Ends Strapi without what its `destroy` does to the test runner: it removes every listener of the process. */
export const endApp = async (strapi: Strapi.Core.Strapi): Promise<void> => {
  const { process } = outside;
  const { removeAllListeners } = process;
  process.removeAllListeners = () => process;
  try {
    await strapi.destroy();
  } finally {
    process.removeAllListeners = removeAllListeners;
  }
};

/** Loads the compiled app in this process on the database of `url`; nothing listens. One that cannot start is ended. */
export const loadApp = async (
  url: string,
  environment: Readonly<Record<string, string>> = {},
): Promise<Strapi.Core.Strapi> => {
  setEnvironment(url, environment);
  const strapi = withOwnSignals(outside.process, () =>
    createStrapi({ appDir: PROJECT, distDir: inProject('dist'), serveAdminPanel: false, autoReload: false }),
  );
  strapi.log.level = outside.process.env['LOG_LEVEL'] ?? 'error';
  try {
    return await strapi.load();
  } catch (error) {
    await endApp(strapi);
    throw error;
  }
};
