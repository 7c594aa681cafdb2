import { test as base } from '@playwright/test';
import { APP_URL } from '../app/environment';
import { type Account, createAccount, roleOf } from './accounts';
import { AdminApi } from './adminApi';
import { type Guard, watch } from './guard';

export { expect } from '@playwright/test';

interface TestFixtures {
  /** Code of the role a test acts in, set with `test.use({ role })`; null: nobody is signed in. */
  role: string | null;
  /** A fresh account of the role. */
  account: Account | null;
  /** What the page may not do beside what the test looks at; verified when the test ends. */
  guard: Guard;
}

interface WorkerFixtures {
  /** Requests of the first administrator. */
  admin: AdminApi;
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
  role: [null, { option: true }],
  account: async ({ admin, playwright, role }, use) => {
    await use(
      role === null ? null : await createAccount(playwright.request, admin, await roleOf(admin, role)),
    );
  },
  // Read in the worker; the process that only lists the tests has no app yet.
  baseURL: process.env[APP_URL],
  storageState: async ({ account }, use) => {
    await use(account?.signedIn);
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
