import AxeBuilder from '@axe-core/playwright';
import { type BrowserContext, expect, type Locator, type Page } from '@playwright/test';

const MARK = 'data-examined';

/** Axe waits for ever for the answer of a frame that runs no script; `faultsOfDocument` looks into such a one. */
const SILENT_FRAME = 'iframe[sandbox]:not([sandbox~="allow-scripts"])';

/**
 * Axe for a page. In legacy mode it needs no page of its own to put its results together; what it gives up for that are frames of other
 * origins, which no page here has. Details of what is no fault are not asked for.
 */
const axeOf = (page: Page): AxeBuilder =>
  new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] });

/** Lists the serious and critical findings of axe, one line per rule. */
const severe = async (axe: AxeBuilder): Promise<string[]> => {
  const { violations } = await axe.analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
};

/** Waits for animations: a fading element has its final colours only at the end. */
const settled = (page: Page): Promise<unknown> =>
  page.evaluate(() =>
    Promise.allSettled(
      document
        .getAnimations()
        .filter(({ effect }) => effect?.getComputedTiming().iterations !== Infinity)
        .map(({ finished }) => finished),
    ),
  );

/**
 * Axe finds nothing serious or critical in a part of the page.
 * @param state what is looked at, for the message
 */
export const expectAccessible = async (page: Page, part: Locator, state: string): Promise<void> => {
  await settled(page);
  await part.evaluate((element, mark) => element.setAttribute(mark, ''), MARK);
  const faults = await severe(axeOf(page).include(`[${MARK}]`).exclude(SILENT_FRAME));
  await part.evaluate((element, mark) => element.removeAttribute(mark), MARK);
  expect.soft(faults, `axe on: ${state}`).toEqual([]);
};

/** Lists the serious and critical findings of axe in the document of a frame, opened as a page. */
export const faultsOfDocument = async (context: BrowserContext, html: string): Promise<string[]> => {
  const page = await context.newPage();
  await page.setContent(html);
  const faults = await severe(axeOf(page));
  await page.close();
  return faults;
};
