import AxeBuilder from '@axe-core/playwright';
import { expect, type Locator, type Page } from '@playwright/test';

const MARK = 'data-examined';

/**
 * Axe finds nothing serious or critical in a part of the page.
 * @param state what is looked at, for the message
 */
export const expectAccessible = async (page: Page, part: Locator, state: string): Promise<void> => {
  await part.evaluate((element, mark) => element.setAttribute(mark, ''), MARK);
  const { violations } = await new AxeBuilder({ page }).include(`[${MARK}]`).analyze();
  await part.evaluate((element, mark) => element.removeAttribute(mark), MARK);
  const severe = violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
  expect.soft(severe, `axe on: ${state}`).toEqual([]);
};
