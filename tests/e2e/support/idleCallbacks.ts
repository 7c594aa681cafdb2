import type { BrowserContext } from '@playwright/test';

/**
 * Takes `requestIdleCallback` from the pages of a context, as in a browser that does not have it.
 * After a press that comes by the DevTools protocol, as Playwright's do, Chromium 156.0.8078.108 calls nobody back until
 * something else is drawn, with a screen or without (of 20 presses of a button alone on a page, none within a second;
 * a mouse's or a keyboard's own press within 13 ms). Strapi draws the buttons of a list and of a form when it is called
 * back. Where the function is missing, Strapi waits with a timer.
 */
export async function withoutIdleCallbacks(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    Reflect.deleteProperty(window, 'requestIdleCallback');
    Reflect.deleteProperty(window, 'cancelIdleCallback');
  });
}
