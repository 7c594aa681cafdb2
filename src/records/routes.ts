import type { RecordUid } from './types';

/** The routes' configuration of every one of the ten types (middlewares/public-reads.ts). */
export const publishedOnly = (uid: RecordUid) => {
  const read = { middlewares: [{ name: 'global::public-reads', config: { uid } }] };
  return { find: read, findOne: read };
};
