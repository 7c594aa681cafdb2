/**
 * Run in a process of its own by `appProcess.ts`: serves the built app on the database of `DATABASE_URL` until nobody holds
 * it any more. JavaScript, for a start that compiles nothing: tests of kills start it dozens of times.
 */
const { createStrapi } = require('@strapi/strapi');
const { join } = require('node:path');

createStrapi({
  appDir: process.cwd(),
  distDir: join(process.cwd(), 'dist'),
  serveAdminPanel: false,
  autoReload: false,
})
  .load()
  .then((strapi) => {
    process.once('disconnect', () => void strapi.destroy().finally(() => process.exit(0)));
    strapi.server.mount();
    const { httpServer } = strapi.server;
    httpServer.listen(0, '127.0.0.1', () => process.send(httpServer.address().port));
  })
  .catch((error) => {
    console.error(error);
    process.exit(1);
  });
