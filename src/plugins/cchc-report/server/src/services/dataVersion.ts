import type { Core } from '@strapi/strapi';
import { localDateOf } from '../domain/period';
import { createDataVersionReader } from '../sources/dataVersion';
import { shareNext } from './shareNext';

/** What answers are kept by: while the version is the same, whatever is read of the database is. */
export const createDataVersionService = ({ strapi }: { strapi: Core.Strapi }) => {
  const reader = createDataVersionReader(strapi);
  const shared = shareNext(() => reader.read());
  return {
    /**
     * As the data are at some moment after this was asked, hence with all that was written before; and the day in Viet Nam, since
     * what an answer says may depend on it.
     * @throws Error when the database does not answer in a second and a half
     */
    async read(now: Date): Promise<string> {
      return `${await shared()} ${localDateOf(now)}`;
    },

    /** Ends the connection by which it is read. */
    stop(): Promise<void> {
      return reader.close();
    },
  };
};
