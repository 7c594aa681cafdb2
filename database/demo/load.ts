import type { Core } from '@strapi/strapi';
import type { Day } from './days';
import { documentService, findRecord, writeRecord } from './documents';
import { DocumentKeys, UnknownKeyError } from './keys';
import { LivingFiles } from './files';
import { LIVING_AGENCY, readLivingRecords } from './living';
import { readDemoRecords } from './read';
import { DEMO_TYPES, type DemoType } from './shapes';

/** The office of the worked example. */
const EXAMPLE_AGENCY = 'ich-hau';

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
  /**
   * The day on which UBND xã Đông Kinh is at work: its records up to that day are loaded too, with pictures and evidence, and it
   * becomes the home agency. Without a day only the worked example is loaded.
   */
  readonly day?: Day | undefined;
}

/** A refusal by a rule (Strapi's errors have `details`, those of the database do not), or an unknown key. */
const isRefusal = (error: unknown): error is Error =>
  error instanceof UnknownKeyError || (error instanceof Error && 'details' in error);

const setHomeAgency = async (strapi: Core.Strapi, homeAgency: string): Promise<void> => {
  await strapi.plugin('cchc-report').service('settings').set({ homeAgency });
};

/**
 * Loads the demo records through the document service and sets the home agency.
 * A refused record is reported by file and key, and the others are loaded.
 * @throws errors of the database; records loaded by then stay, and `addMissing` resumes from there
 */
export const loadDemoRecords = async ({
  strapi,
  onProgress,
  addMissing = false,
  day,
}: LoadDemoOptions): Promise<LoadedDemo> => {
  const created = Object.fromEntries(DEMO_TYPES.map((type) => [type, 0])) as Record<DemoType, number>;
  const refused: DemoRefusal[] = [];
  if (!addMissing && (await documentService(strapi, 'agency').findFirst({ filters: {} })) !== null) {
    return { loaded: false, created, refused };
  }
  const living = day === undefined ? [] : readLivingRecords(day);
  const entries = [...readDemoRecords(), ...living];
  const files = new LivingFiles(strapi, living);
  const keys = new DocumentKeys();
  for (const [index, entry] of entries.entries()) {
    try {
      const present = addMissing ? await findRecord(strapi, entry, keys) : undefined;
      keys.add(entry, present ?? (await writeRecord(strapi, await files.complete(entry), keys)));
      if (present === undefined) created[entry.type] += 1;
    } catch (error) {
      if (!isRefusal(error)) throw error;
      refused.push({ file: entry.file, key: entry.key, message: error.message });
    }
    onProgress?.({ type: entry.type, done: index + 1, total: entries.length });
  }
  await setHomeAgency(strapi, day === undefined ? EXAMPLE_AGENCY : LIVING_AGENCY);
  return { loaded: true, created, refused };
};
