import type { Core } from '@strapi/strapi';
import { type Day, dayInVietNam } from '../../database/demo/days';
import { loadDemoRecords } from '../../database/demo/load';
import { makeReports } from '../../database/demo/reports';
import { setHomeAgency } from '../../src/start/reportPlugin';
import { type DemoLogin, ensureDemoAccounts, findDemoLogins } from './demoAccounts';
import { step } from './progress';

/** Where Strapi's store keeps how far the loading came: `UNFINISHED` or `FINISHED`. */
const STORE = { type: 'core', name: 'cchc-demo', key: 'records' } as const;
/** The key of its row. */
export const DEMO_MARK = `${STORE.type}_${STORE.name}_${STORE.key}`;
export const UNFINISHED = 'unfinished';
export const FINISHED = 'finished';

interface Store {
  get(of: { key: string }): Promise<unknown>;
  set(of: { key: string; value: unknown }): Promise<void>;
}

const getStore = (strapi: Core.Strapi): Store =>
  strapi.store({ type: STORE.type, name: STORE.name }) as unknown as Store;

/**
 * Loads the demo's records, accounts and reports into an empty database, and resumes a loading that kill -9 cut off. A database with
 * other records is left alone.
 * @param today the day on which the demo's office is at work; a loading that is resumed keeps its own
 * @returns the logins of the demo's accounts; none if the database is somebody else's
 */
export async function ensureDemo(strapi: Core.Strapi, today: Day): Promise<readonly DemoLogin[]> {
  const store = getStore(strapi);
  const mark = await store.get({ key: STORE.key });
  // An account that somebody deleted is not made again.
  if (mark === FINISHED) return findDemoLogins(strapi);
  if (mark !== UNFINISHED && (await strapi.db.query('api::agency.agency').count()) > 0) return [];
  await store.set({ key: STORE.key, value: UNFINISHED });
  const day = ((await store.get({ key: 'day' })) ?? today) as Day;
  await store.set({ key: 'day', value: day });
  await loadRecords(strapi, mark === UNFINISHED, day);
  // HOME_AGENCY, where it is set, holds against the demo's own.
  await setHomeAgency(strapi);
  const authors = await ensureDemoAccounts(strapi);
  const finished = ((await store.get({ key: 'reports' })) ?? []) as string[];
  await step('Lập các báo cáo mẫu của UBND xã Đông Kinh', () =>
    makeReports({
      strapi,
      day,
      authors,
      finished,
      onFinished: (report) => {
        finished.push(report);
        return store.set({ key: 'reports', value: finished });
      },
    }),
  );
  await store.set({ key: STORE.key, value: FINISHED });
  return findDemoLogins(strapi);
}

/** The same for the day that it is now in Viet Nam. */
export const ensureDemoOfToday = (strapi: Core.Strapi): Promise<readonly DemoLogin[]> =>
  ensureDemo(strapi, dayInVietNam(new Date()));

async function loadRecords(strapi: Core.Strapi, addMissing: boolean, day: Day): Promise<void> {
  let count = '';
  const { refused } = await step(
    () => `Nạp hồ sơ mẫu của UBND xã Đông Kinh và các xã trước khi sắp xếp${count}`,
    () =>
      loadDemoRecords({
        strapi,
        addMissing,
        day,
        onProgress: ({ done, total }) => (count = ` ${done}/${total}`),
      }),
  );
  for (const { file, key, message } of refused) {
    console.error(`Hồ sơ mẫu ${file}, mục ${key} không nạp được: ${message.replace(/\s+/g, ' ')}`);
  }
}
