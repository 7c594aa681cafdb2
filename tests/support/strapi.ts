import type { Core } from '@strapi/strapi';
import request from 'supertest';
import { createDatabase, databaseAt, type Origin, type TestDatabase } from './database';
import { endApp, loadApp, setEnvironment } from './load';
import { forgetFormerSuites, joinAllOffices } from './members';
import { outside } from './outside';

export { endApp } from './load';

export interface TestApp {
  strapi: Core.Strapi;
  /** Requests to the mounted server: `app.http.get('/api/articles')`. */
  http: ReturnType<typeof request>;
  database: TestDatabase;
  /** Ends Strapi and drops the database. */
  stop(): Promise<void>;
}

/** Ends the app that suites of this worker shared, if there is one: a process holds one app at most. */
export const endSharedApp = async (): Promise<void> => {
  const { app } = outside.kept;
  if (app === undefined) return;
  delete outside.kept.app;
  await endApp(app.strapi);
  await databaseAt(app.url).drop();
};

/**
 * The app that suites of this worker share, started by the first of them and ended by the next suite that starts one of its own. For
 * suites that make their own communes, accounts and roles, and neither change nor count what belongs to all offices: public
 * permissions, default templates, the rules and tables of the database, the environment. `longestFirst.js` lets the suites
 * that name this function stand together.
 */
export const sharedApp = async (from: Origin = 'template'): Promise<TestApp> => {
  const { app } = outside.kept;
  if (app === undefined || app.from !== from) {
    const { strapi, database } = await startApp({}, from);
    outside.kept.app = { strapi, url: database.url, from };
    return sharedApp(from);
  }
  setEnvironment(app.url);
  // The offices of the demo stay those of every suite.
  if (from === 'template') await forgetFormerSuites(app.strapi);
  const http = request(app.strapi.server.httpServer);
  return { strapi: app.strapi, http, database: databaseAt(app.url), stop: () => Promise.resolve() };
};

/** The app with the demo records, shared likewise by suites that change none of these records. */
export const sharedDemoApp = (): Promise<TestApp> => sharedApp('demo');

/** The app on an existing database: for suites that start it twice. `stop` leaves the database. */
export const startAppOn = async (
  database: TestDatabase,
  environment: Readonly<Record<string, string>> = {},
): Promise<TestApp> => {
  await endSharedApp();
  const strapi = await loadApp(database.url, environment);
  joinAllOffices(strapi);
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
