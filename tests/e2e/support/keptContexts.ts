import type { Browser, BrowserContext, BrowserContextOptions } from '@playwright/test';
import { withoutIdleCallbacks } from './idleCallbacks';

type State = BrowserContextOptions['storageState'];

const NOBODY = { cookies: [], origins: [] };

/**
 * The browser contexts of one worker, one for each set of options. A context keeps the admin's scripts as the browser has
 * compiled them: reading them again takes a third of the processor in most tests. Data that a person leaves behind
 * (cookies, storage, pages, routes) is taken away between tests.
 */
export class KeptContexts {
  private readonly kept = new Map<string, BrowserContext>();

  constructor(private readonly browser: Browser) {}

  /**
   * A context without pages, in which nobody or that account is signed in.
   * @param options those of the test, which Playwright itself gives to a context that is made during the test
   */
  async take(options: object, signedIn: State): Promise<BrowserContext> {
    const key = JSON.stringify(options);
    const context = this.kept.get(key) ?? (await this.make(key));
    await context.setStorageState(signedIn ?? NOBODY);
    return context;
  }

  /** To be called when the test is over. */
  static async clear(context: BrowserContext): Promise<void> {
    await context.unrouteAll({ behavior: 'ignoreErrors' });
    await Promise.all(context.pages().map((page) => page.close()));
  }

  async end(): Promise<void> {
    await Promise.all([...this.kept.values()].map((context) => context.close()));
  }

  private async make(key: string): Promise<BrowserContext> {
    const context = await this.browser.newContext();
    await withoutIdleCallbacks(context);
    this.kept.set(key, context);
    return context;
  }
}
