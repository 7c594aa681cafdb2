import type { Core } from '@strapi/strapi';
import { loadDemoRecords } from '../../database/demo/load';
import { step } from './progress';

const UNFINISHED = 'unfinished';
const FINISHED = 'finished';

/**
 * Loads the records of UBND xã Ích Hậu into an empty database, and goes on with a loading that was cut off by kill -9.
 * Anybody's own records are never added to.
 */
export async function ensureDemoRecords(strapi: Core.Strapi): Promise<void> {
  const mark = strapi.store({ type: 'core', name: 'cchc-demo', key: 'records' });
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
