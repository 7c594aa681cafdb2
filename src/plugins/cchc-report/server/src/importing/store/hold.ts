import type { Core } from '@strapi/strapi';
import { holdLock } from '../../sources/lock';
import { openConnection } from '../../sources/ownConnection';
import type { Query } from '../../sources/query';
import type { ImportRow } from './imports';

/** The records that an import makes or changes: of two imports of the same, one makes what the other then finds. */
export type Records = Pick<ImportRow, 'uid' | 'agencyId'>;

/** An import is at work in this process, and no other import of such records in any. */
export interface Hold {
  /** Beside every transaction, and seen by others at once. */
  readonly query: Query;
  end(): Promise<void>;
}

/**
 * Takes the imports of some records for this process: as long as it lives, the connection that this asks for is open, and
 * the hold is not ended.
 * @returns null while another process has them
 */
export const holdImports = async (strapi: Core.Strapi, { uid, agencyId }: Records): Promise<Hold | null> => {
  const { query, close } = await openConnection(strapi);
  try {
    const [row] = await query<{ held: boolean }>(
      'select pg_try_advisory_lock(hashtextextended(:name, 0)) as held',
      { name: `cchc-report:importing:${uid}:${agencyId}` },
    );
    if (row?.held === true) return { query, end: close };
  } catch (error) {
    await close();
    throw error;
  }
  await close();
  return null;
};

/**
 * The same within the transaction that writes, to its end: also where the connection of the hold was lost, no other import
 * looks for such records before what this one makes can be seen.
 */
export const holdRecords = (query: Query, { uid, agencyId }: Records): Promise<void> =>
  holdLock(query, `import:${uid}:${agencyId}`);
