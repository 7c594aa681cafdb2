import type { Core } from '@strapi/strapi';
import { localDateOf } from '../domain/period';
import { readDataVersion } from '../sources/dataVersion';
import { shareNext } from './shareNext';

/** What answers are kept by: while the version is the same, whatever is read of the database is. */
export const createDataVersionService = ({ strapi }: { strapi: Core.Strapi }) => {
  const shared = shareNext(() => readDataVersion(strapi));
  return {
    /**
     * As the data are at some moment after this was asked, hence with all that was written before; and the day in Viet Nam, since
     * what an answer says may depend on it.
     */
    async read(now: Date): Promise<string> {
      return `${await shared()} ${localDateOf(now)}`;
    },
  };
};
