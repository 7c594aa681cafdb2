import type { Core } from '@strapi/strapi';
import { documentService, findRecord, writeRecord } from './documents';
import { DocumentKeys, UnknownKeyError } from './keys';
import { readDemoRecords } from './read';
import { DEMO_TYPES, type DemoType } from './shapes';

const HOME_AGENCY = 'ich-hau';

export interface DemoProgress {
  readonly type: DemoType;
  /** Records processed so far, of `total`. */
  readonly done: number;
  readonly total: number;
}

export interface DemoRefusal {
  readonly file: string;
  readonly key: string;
  /** The message of the rule that refused it. */
  readonly message: string;
}

export interface LoadedDemo {
  /** False if there was an agency already; nothing was changed then. */
  readonly loaded: boolean;
  readonly created: Readonly<Record<DemoType, number>>;
  readonly refused: readonly DemoRefusal[];
}

export interface LoadDemoOptions {
  readonly strapi: Core.Strapi;
  readonly onProgress?: (progress: DemoProgress) => void;
  /** Adds missing records to a database that has agencies; existing records do not change. */
  readonly addMissing?: boolean;
}

/** A refusal by a rule (Strapi's errors have `details`, those of the database do not), or an unknown key. */
const isRefusal = (error: unknown): error is Error =>
  error instanceof UnknownKeyError || (error instanceof Error && 'details' in error);

const setHomeAgency = async (strapi: Core.Strapi): Promise<void> => {
  await strapi.plugin('cchc-report').service('settings').set({ homeAgency: HOME_AGENCY });
};

/**
 * Loads the demo records of UBND xã Ích Hậu through the document service and makes it the home agency.
 * A refused record is reported by file and key, and the others are loaded.
 * @throws errors of the database; records loaded by then stay, and `addMissing` resumes from there
 */
export const loadDemoRecords = async ({
  strapi,
  onProgress,
  addMissing = false,
}: LoadDemoOptions): Promise<LoadedDemo> => {
  const created = Object.fromEntries(DEMO_TYPES.map((type) => [type, 0])) as Record<DemoType, number>;
  const refused: DemoRefusal[] = [];
  if (!addMissing && (await documentService(strapi, 'agency').findFirst({ filters: {} })) !== null) {
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
