import { expect, type Locator, type Page } from '@playwright/test';
import { expectVietnamese } from './expectVietnamese';

/** Elements that open something over the page: menus, dialogs, lists of a choice. */
const OPENERS = 'button[aria-haspopup], [role=combobox]';

const nameOf = async (opener: Locator): Promise<string> =>
  (await opener.getAttribute('aria-label')) ?? (await opener.innerText());

/**
 * Opens one after another what a part of the page can open, once each name, and finds no English in it. Nothing is
 * chosen: Escape closes each again.
 * @param part found by CSS, not by role: what stands behind an open dialog has no role any more
 */
export const expectVietnamesePopups = async (
  page: Page,
  part: Locator,
  screen: string,
  terms: readonly string[] = [],
): Promise<void> => {
  const seen = new Set<string>();
  const openers = part.locator(OPENERS);
  for (let index = 0; index < (await openers.count()); index += 1) {
    const opener = openers.nth(index);
    if (!(await opener.isVisible()) || !(await opener.isEnabled())) continue;
    const name = (await nameOf(opener)).replace(/\s+/g, ' ').trim();
    if (seen.has(name)) continue;
    seen.add(name);
    await opener.click();
    await expect(opener).toHaveAttribute('aria-expanded', 'true');
    await expectVietnamese(page, `${screen} > ${name === '' ? 'a menu' : name}`, terms);
    // The first Escape may be for a hint that has come up over it.
    await expect(async () => {
      await page.keyboard.press('Escape');
      await expect(opener).toHaveAttribute('aria-expanded', 'false', { timeout: 1_000 });
    }).toPass();
  }
};
