import type { Page } from '@playwright/test';

/** Requests that wait until the test lets them go. */
export interface HeldAnswers {
  /** Lets the requests go and waits for the answer of the first; later ones are not held. */
  release(): Promise<void>;
}

/**
 * Holds the requests of a page to one address, as a slow network would.
 * @param address a glob of Playwright
 */
export const holdAnswers = async (page: Page, address: string): Promise<HeldAnswers> => {
  let letGo = (): void => {};
  const isFree = new Promise<void>((resolve) => (letGo = resolve));
  await page.route(address, async (route) => {
    await isFree;
    await route.continue();
  });
  return {
    release: async () => {
      const answered = page.waitForResponse(address);
      letGo();
      await (await answered).finished();
    },
  };
};
