/** Run in a process of its own by `appProcess.ts`: serves the app on the database of `DATABASE_URL` until nobody holds it any more. */
import type { AddressInfo } from 'node:net';
import { loadApp } from './load';

loadApp(process.env['DATABASE_URL'] ?? '')
  .then((strapi) => {
    process.once('disconnect', () => void strapi.destroy().finally(() => process.exit(0)));
    strapi.server.mount();
    const { httpServer } = strapi.server;
    httpServer.listen(0, '127.0.0.1', () => process.send?.((httpServer.address() as AddressInfo).port));
  })
  .catch((error: unknown) => {
    console.error(error);
    process.exit(1);
  });
