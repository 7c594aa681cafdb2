import { test as base } from '@playwright/test';
import { APP_URL } from '../app/environment';
import { type Account, createAccount, type RoleCode, roleOf } from './accounts';
import { AdminApi } from './adminApi';
import { type Guard, watch } from './guard';
import { KeptContexts } from './keptContexts';

export { expect } from '@playwright/test';

interface TestFixtures {
  /** Code of the role a test acts in, set with `test.use({ role })`; null: nobody is signed in. */
  role: RoleCode | null;
  /** An account of the role, shared by the tests of one worker: none of them changes anything of the account. */
  account: Account | null;
  /** Faults that no page may have, checked when the test ends. */
  guard: Guard;
}

interface WorkerFixtures {
  /** Requests of the first administrator. */
  admin: AdminApi;
  /** The worker's account of a role, made when first asked for. */
  accountOf: (role: RoleCode) => Promise<Account>;
  contexts: KeptContexts;
}

/** `test` of the browser tests: the page is on the app under test, signed in as the role, and watched. */
export const test = base.extend<TestFixtures, WorkerFixtures>({
  admin: [
    async ({ playwright }, use) => {
      const admin = await AdminApi.asFirstAdmin(playwright.request);
      await use(admin);
      await admin.dispose();
    },
    { scope: 'worker' },
  ],
  accountOf: [
    async ({ admin, playwright }, use) => {
      const made = new Map<RoleCode, Promise<Account>>();
      const make = async (role: RoleCode): Promise<Account> =>
        createAccount(playwright.request, admin, await roleOf(admin, role));
      await use((role) => {
        const account = made.get(role) ?? make(role);
        made.set(role, account);
        return account;
      });
    },
    { scope: 'worker' },
  ],
  contexts: [
    async ({ browser }, use) => {
      const contexts = new KeptContexts(browser);
      await use(contexts);
      await contexts.end();
    },
    { scope: 'worker' },
  ],
  role: [null, { option: true }],
  account: async ({ accountOf, role }, use) => {
    await use(role === null ? null : await accountOf(role));
  },
  // Read in the worker; the process that only lists the tests has no app yet.
  baseURL: process.env[APP_URL],
  storageState: async ({ account }, use) => {
    await use(account?.signedIn);
  },
  context: async ({ contexts, account, viewport, timezoneId, javaScriptEnabled }, use) => {
    const context = await contexts.take({ viewport, timezoneId, javaScriptEnabled }, account?.signedIn);
    await use(context);
    await KeptContexts.clear(context);
  },
  guard: [
    async ({ page }, use) => {
      const guard = watch(page);
      await use(guard);
      guard.verify();
    },
    { auto: true },
  ],
});
