import type { Page } from '@playwright/test';

/** Counts the presses of the mouse on a page, also across its navigations. Call it before the page is opened. */
export const countClicks = async (page: Page): Promise<() => number> => {
  let count = 0;
  await page.exposeFunction('cchcCountClick', () => {
    count += 1;
  });
  await page.addInitScript(() => {
    const counted = window as unknown as { cchcCountClick(): Promise<void> };
    document.addEventListener('pointerdown', ({ isTrusted }) => isTrusted && void counted.cchcCountClick(), {
      capture: true,
    });
  });
  return () => count;
};
