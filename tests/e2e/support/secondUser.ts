import type { Browser, Page } from '@playwright/test';
import type { Account } from './accounts';
import { appUrl } from './adminApi';
import { watch } from './guard';
import { withoutIdleCallbacks } from './idleCallbacks';

/** Another person at another desk. */
export interface SecondUser {
  readonly page: Page;
  /** @throws what went wrong on the page beside what the test looked at */
  verify(): void;
  close(): Promise<void>;
}

export const signedInPage = async (browser: Browser, { signedIn }: Account): Promise<SecondUser> => {
  const context = await browser.newContext({ baseURL: appUrl(), storageState: signedIn });
  await withoutIdleCallbacks(context);
  const page = await context.newPage();
  const guard = watch(page);
  return { page, verify: () => guard.verify(), close: () => context.close() };
};
