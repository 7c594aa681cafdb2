import type { Query } from './query';

/** Waits until no other transaction holds `name`, then holds it until the end of this one. */
export const holdLock = async (query: Query, name: string): Promise<void> => {
  await query('select pg_advisory_xact_lock(hashtextextended(:name, 0))', { name: `cchc-report:${name}` });
};
