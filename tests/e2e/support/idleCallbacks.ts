import type { BrowserContext } from '@playwright/test';

/**
 * Takes `requestIdleCallback` from the pages of a context, as in a browser that does not have it.
 * Headless Chromium 156.0.8078.108 calls nobody back after a press until something else is drawn (15 presses of a
 * button alone on a page: no call within a second), and Strapi draws the buttons of a list and of a form when it is
 * called back. Where the function is missing, Strapi waits with a timer.
 */
export async function withoutIdleCallbacks(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    Reflect.deleteProperty(window, 'requestIdleCallback');
    Reflect.deleteProperty(window, 'cancelIdleCallback');
  });
}
