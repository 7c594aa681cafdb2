import type { Core } from '@strapi/strapi';
import request from 'supertest';
import { createDatabase, type Origin, type TestDatabase } from './database';
import { loadApp } from './load';
import { outside } from './outside';

export interface TestApp {
  strapi: Core.Strapi;
  /** Requests to the mounted server: `app.http.get('/api/articles')`. */
  http: ReturnType<typeof request>;
  database: TestDatabase;
  /** Ends Strapi and drops the database. */
  stop(): Promise<void>;
}

/** Ends Strapi without what its `destroy` does to the test runner: it removes every listener of the process. */
export const endApp = async (strapi: Core.Strapi): Promise<void> => {
  const { process } = outside;
  const { removeAllListeners } = process;
  process.removeAllListeners = () => process;
  try {
    await strapi.destroy();
  } finally {
    process.removeAllListeners = removeAllListeners;
  }
};

/** The app on an existing database: for suites that start it twice. `stop` leaves the database. */
export const startAppOn = async (
  database: TestDatabase,
  environment: Readonly<Record<string, string>> = {},
): Promise<TestApp> => {
  const strapi = await loadApp(database.url, environment);
  strapi.server.mount();
  return { strapi, http: request(strapi.server.httpServer), database, stop: () => endApp(strapi) };
};

/** The app on a database of its own. */
export const startApp = async (
  environment: Readonly<Record<string, string>> = {},
  from: Origin = 'template',
): Promise<TestApp> => {
  const database = await createDatabase(from);
  const app = await startAppOn(database, environment);
  const stop = async (): Promise<void> => {
    await app.stop();
    await database.drop();
  };
  return { ...app, stop };
};

/** The app with the demo records. */
export const startDemoApp = (): Promise<TestApp> => startApp({}, 'demo');
