import { expect, type Locator, type Page } from '@playwright/test';

/** More stops than any page of the admin has. */
const MOST_STOPS = 120;

const hasFocus = (locator: Locator): Promise<boolean> =>
  locator.evaluate((element) => {
    const root = element.getRootNode();
    return (root instanceof ShadowRoot ? root : document).activeElement === element;
  });

/** Presses Tab until an element has the focus. @throws when the keyboard does not lead there */
export const tabTo = async (page: Page, locator: Locator): Promise<void> => {
  await expect(locator).toBeVisible();
  for (let stops = 0; stops < MOST_STOPS; stops += 1) {
    if (await hasFocus(locator)) return;
    await page.keyboard.press('Tab');
  }
  await expect(locator, 'reached with Tab').toBeFocused();
};
