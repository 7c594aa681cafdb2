import type { Core } from '@strapi/strapi';
import { documentsOf, findRecord, writeRecord } from './documents';
import { DocumentKeys } from './keys';
import { type DemoEntry, readDemoRecords } from './read';
import { DEMO_TYPES, type DemoType, SHAPES } from './shapes';
import { only } from './values';

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

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

const setHomeAgency = async (strapi: Core.Strapi): Promise<void> => {
  const store = strapi.store({ type: 'plugin', name: 'cchc-report', key: 'settings' });
  const settings = await store.get({});
  const others = typeof settings === 'object' && settings !== null ? settings : {};
  await store.set({ value: { ...others, homeAgency: HOME_AGENCY } });
};

/** Sets the relations that point further down in their own file. */
const setLaterRelations = async (
  strapi: Core.Strapi,
  entry: DemoEntry,
  documentId: string,
  keys: DocumentKeys,
): Promise<void> => {
  const fields = only(entry.fields, SHAPES[entry.type].later);
  if (Object.keys(fields).length === 0) return;
  await documentsOf(strapi, entry.type).update({ documentId, data: keys.resolve(entry, fields) });
};

/**
 * Loads the demo records of UBND xã Ích Hậu through the document service and makes it the home agency.
 * A record that is refused is reported by file and key, and the rest is loaded.
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
  const unless = async (entry: DemoEntry, action: () => Promise<void>): Promise<void> => {
    try {
      await action();
    } catch (error) {
      refused.push({ file: entry.file, key: entry.key, message: messageOf(error) });
    }
  };
  let done = 0;
  for (const type of DEMO_TYPES) {
    const made: [DemoEntry, string][] = [];
    for (const entry of entries.filter((candidate) => candidate.type === type)) {
      await unless(entry, async () => {
        const present = addMissing ? await findRecord(strapi, entry, keys) : undefined;
        const documentId = present ?? (await writeRecord(strapi, entry, keys));
        keys.add(entry, documentId);
        if (present !== undefined) return;
        made.push([entry, documentId]);
        created[type] += 1;
      });
      done += 1;
      onProgress?.({ type, done, total: entries.length });
    }
    for (const [entry, documentId] of made) {
      await unless(entry, () => setLaterRelations(strapi, entry, documentId, keys));
    }
  }
  await setHomeAgency(strapi);
  return { loaded: true, created, refused };
};
