import type { RecordUid } from './types';

/** Route configuration shared by the ten types (middlewares/public-reads.ts, record-queries.ts). */
export const recordRoutes = (uid: RecordUid) => {
  const queries = { name: 'global::record-queries', config: { uid } };
  const read = { middlewares: [queries, { name: 'global::public-reads', config: { uid } }] };
  const write = { middlewares: [queries] };
  // Deleting removes the whole document, draft and published version.
  const whole = { middlewares: [{ ...queries, config: { uid, refused: ['status'] } }] };
  return { find: read, findOne: read, create: write, update: write, delete: whole };
};
