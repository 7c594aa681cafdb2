import { expect, type Page } from '@playwright/test';
import { expectVietnamese } from './expectVietnamese';

/** Opens a page of the admin, waits until it has its heading and nothing is loading, and finds no English on it. */
export const expectVietnameseScreen = async (
  page: Page,
  path: string,
  screen: string,
  terms: readonly string[] = [],
): Promise<void> => {
  await page.goto(path);
  await expectSettled(page);
  await expectVietnamese(page, screen, terms);
};

/** A heading is there and the network is quiet: lists, choices and relations of the screen have come. */
export const expectSettled = async (page: Page): Promise<void> => {
  await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
  await page.waitForLoadState('networkidle');
};
