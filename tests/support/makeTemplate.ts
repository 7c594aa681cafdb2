/** Run by globalSetup in a process of its own: makes the app's schema in the database of `DATABASE_URL`. */
import { loadApp } from './load';

const url = process.env['DATABASE_URL'] ?? '';

loadApp(url)
  .then((strapi) => strapi.destroy())
  .then(() => process.exit(0))
  .catch((error: unknown) => {
    console.error(error);
    process.exit(1);
  });
