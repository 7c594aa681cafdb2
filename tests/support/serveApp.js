/**
 * Run in a process of its own by `appProcess.ts`: serves the built app on the database of `DATABASE_URL` until nobody holds
 * it any more. JavaScript, for a start that compiles nothing: tests of kills start it dozens of times.
 */
const { createStrapi } = require('@strapi/strapi');
const { join } = require('node:path');

/** Handlers that never answer: `CCHC_TEST_FAULTS` adds their addresses. */
const FAULTY = {
  '/test/hang': () => new Promise(() => undefined),
  '/test/stray': () => {
    setTimeout(() => void Promise.reject(new Error('nobody waits for this')), 10);
    return new Promise(() => undefined);
  },
};

const addFaulty = (strapi) =>
  strapi.server.routes(
    Object.entries(FAULTY).map(([path, handler]) => ({
      method: 'GET',
      path,
      handler,
      info: { type: 'admin' },
      config: { auth: false },
    })),
  );

createStrapi({
  appDir: process.cwd(),
  distDir: join(process.cwd(), 'dist'),
  serveAdminPanel: false,
  autoReload: false,
})
  .load()
  .then((strapi) => {
    process.once('disconnect', () => void strapi.destroy().finally(() => process.exit(0)));
    if (process.env.CCHC_TEST_FAULTS === 'true') addFaulty(strapi);
    strapi.server.mount();
    const { httpServer } = strapi.server;
    const routes = strapi.server.listRoutes().map(({ methods, path }) => ({ methods, path }));
    httpServer.listen(0, '127.0.0.1', () => process.send({ port: httpServer.address().port, routes }));
  })
  .catch((error) => {
    console.error(error);
    process.exit(1);
  });
