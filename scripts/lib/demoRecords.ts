import type { Core } from '@strapi/strapi';
import { loadDemoRecords } from '../../database/demo/load';
import { step } from './progress';

/** Where Strapi's store keeps how far the loading came: `UNFINISHED` or `FINISHED`. */
const STORE = { type: 'core', name: 'cchc-demo', key: 'records' } as const;
/** The key of its row. */
export const DEMO_MARK = `${STORE.type}_${STORE.name}_${STORE.key}`;
export const UNFINISHED = 'unfinished';
export const FINISHED = 'finished';

/**
 * Loads the records of UBND xã Ích Hậu into an empty database, and resumes a loading that kill -9 cut off. A database with other
 * records is left alone.
 */
export async function ensureDemoRecords(strapi: Core.Strapi): Promise<void> {
  const mark = strapi.store(STORE);
  const unfinished = (await mark.get({})) === UNFINISHED;
  if (!unfinished && (await strapi.db.query('api::agency.agency').count()) > 0) return;
  await mark.set({ value: UNFINISHED });
  let count = '';
  const { refused } = await step(
    () => `Nạp hồ sơ mẫu của UBND xã Ích Hậu${count}`,
    () =>
      loadDemoRecords({
        strapi,
        addMissing: unfinished,
        onProgress: ({ done, total }) => (count = ` ${done}/${total}`),
      }),
  );
  await mark.set({ value: FINISHED });
  for (const { file, key, message } of refused) {
    console.error(`Hồ sơ mẫu ${file}, mục ${key} không nạp được: ${message.replace(/\s+/g, ' ')}`);
  }
}
