import type { Core } from '@strapi/strapi';
import { documentsOf, findRecord, writeRecord } from './documents';
import { DocumentKeys, UnknownKeyError } from './keys';
import { readDemoRecords } from './read';
import { DEMO_TYPES, type DemoType } from './shapes';

const HOME_AGENCY = 'ich-hau';

export interface DemoProgress {
  readonly type: DemoType;
  /** Records gone through, of `total`. */
  readonly done: number;
  readonly total: number;
}

export interface DemoRefusal {
  readonly file: string;
  readonly key: string;
  /** Why, in the words of the rule that refused it. */
  readonly message: string;
}

export interface LoadedDemo {
  /** False: there was an agency already, and nothing was touched. */
  readonly loaded: boolean;
  readonly created: Readonly<Record<DemoType, number>>;
  readonly refused: readonly DemoRefusal[];
}

export interface LoadDemoOptions {
  readonly strapi: Core.Strapi;
  readonly onProgress?: (progress: DemoProgress) => void;
  /** Also where agencies exist already: what is missing is added, what is there stays as it is. */
  readonly addMissing?: boolean;
}

/** A rule said no (Strapi's own errors carry `details`, those of the database do not), or what it refers to is not there. */
const isRefusal = (error: unknown): error is Error =>
  error instanceof UnknownKeyError || (error instanceof Error && 'details' in error);

const setHomeAgency = async (strapi: Core.Strapi): Promise<void> => {
  await strapi.plugin('cchc-report').service('settings').set({ homeAgency: HOME_AGENCY });
};

/**
 * Loads the demo records of UBND xã Ích Hậu through the document service and makes it the home agency.
 * A record that is refused is reported by file and key, and the rest is loaded.
 * @throws what the database throws when it fails; what was loaded by then stays, and `addMissing` goes on from there
 */
export const loadDemoRecords = async ({
  strapi,
  onProgress,
  addMissing = false,
}: LoadDemoOptions): Promise<LoadedDemo> => {
  const created = Object.fromEntries(DEMO_TYPES.map((type) => [type, 0])) as Record<DemoType, number>;
  const refused: DemoRefusal[] = [];
  if (!addMissing && (await documentsOf(strapi, 'agency').findFirst({ filters: {} })) !== null) {
    return { loaded: false, created, refused };
  }
  const entries = readDemoRecords();
  const keys = new DocumentKeys();
  for (const [index, entry] of entries.entries()) {
    try {
      const present = addMissing ? await findRecord(strapi, entry, keys) : undefined;
      keys.add(entry, present ?? (await writeRecord(strapi, entry, keys)));
      if (present === undefined) created[entry.type] += 1;
    } catch (error) {
      if (!isRefusal(error)) throw error;
      refused.push({ file: entry.file, key: entry.key, message: error.message });
    }
    onProgress?.({ type: entry.type, done: index + 1, total: entries.length });
  }
  await setHomeAgency(strapi);
  return { loaded: true, created, refused };
};
