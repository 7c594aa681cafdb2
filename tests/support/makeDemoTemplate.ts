/** Run in a process of its own: loads the demo records into the database of `DATABASE_URL`. */
import { loadDemoRecords } from '../../database/demo/load';
import { loadApp } from './load';

const url = process.env['DATABASE_URL'] ?? '';

const main = async (): Promise<void> => {
  const strapi = await loadApp(url);
  const { refused } = await loadDemoRecords({ strapi });
  await strapi.destroy();
  if (refused.length > 0) throw new Error(`refused: ${JSON.stringify(refused)}`);
};

main()
  .then(() => process.exit(0))
  .catch((error: unknown) => {
    console.error(error);
    process.exit(1);
  });
