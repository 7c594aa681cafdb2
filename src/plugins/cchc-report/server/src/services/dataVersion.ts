import type { Core } from '@strapi/strapi';
import { localDateOf } from '../domain/period';
import { createDataVersionReader } from '../sources/dataVersion';
import { createRecordsVersion } from './recordsVersion';
import { shareNext } from './shareNext';

/** What answers are kept by: while the version is the same, so is whatever is read of the database. */
export const createDataVersionService = ({ strapi }: { strapi: Core.Strapi }) => {
  const reader = createDataVersionReader(strapi);
  const records = createRecordsVersion();
  const shared = shareNext(async () => {
    const data = await reader.read();
    return { data, records: records.at(data) };
  });
  return {
    /**
     * The version of the data at some moment after this call, hence with all that was written before it; and the day in Viet Nam,
     * since an answer may depend on it.
     * @throws Error when the database does not answer in a second and a half
     */
    async read(now: Date): Promise<string> {
      return `${(await shared()).data} ${localDateOf(now)}`;
    },

    /** The same of the records alone: it stays while the plugin writes to its own tables. @throws Error as `read` */
    async readRecords(now: Date): Promise<string> {
      return `${(await shared()).records} ${localDateOf(now)}`;
    },

    /** Says before its commit that a transaction leaves the records alone, by its id. */
    leavesRecords(id: bigint): void {
      records.passOver(id);
    },

    /** Ends the connection by which it is read. */
    stop(): Promise<void> {
      return reader.close();
    },
  };
};
