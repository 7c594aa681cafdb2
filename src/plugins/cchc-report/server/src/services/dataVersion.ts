import type { Core } from '@strapi/strapi';
import { toLocalDate } from '../domain/period';
import { createDataVersionReader } from '../sources/dataVersion';
import { createRecordsVersion } from './recordsVersion';
import { shareNext } from './shareNext';

/** The version by which answers are cached: while it stays the same, all reads of the database return the same. */
export const createDataVersionService = ({ strapi }: { strapi: Core.Strapi }) => {
  const reader = createDataVersionReader(strapi);
  const records = createRecordsVersion();
  const shared = shareNext(async () => {
    const data = await reader.read();
    return { data, records: records.at(data) };
  });
  return {
    /**
     * Reads the version of the data at some moment after this call, so it includes all earlier writes; and the day in
     * Viet Nam, because an answer may depend on it.
     * @throws Error when the database does not answer in a second and a half
     */
    async read(now: Date): Promise<string> {
      return `${(await shared()).data} ${toLocalDate(now)}`;
    },

    /**
     * Reads the version of the records alone: it does not change when the plugin writes to its own tables.
     * @throws Error as `read`
     */
    async readRecords(now: Date): Promise<string> {
      return `${(await shared()).records} ${toLocalDate(now)}`;
    },

    /** Announces, before the commit, that a transaction does not change the records, by its id. */
    leavesRecords(id: bigint): void {
      records.passOver(id);
    },

    /** Closes the connection used for reading the version. */
    stop(): Promise<void> {
      return reader.close();
    },
  };
};
