import type { Core } from '@strapi/strapi';
import { startMessage } from './wording';

/** @throws when `DATABASE_URL` is empty: the driver would otherwise try this machine's default and say something else. */
export const requireDatabaseUrl = (strapi: Core.Strapi): void => {
  if (strapi.config.get<string>('database.connection.connection.connectionString') !== '') return;
  throw new Error(startMessage('database_url_missing'));
};
