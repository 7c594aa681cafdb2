import type { Page } from '@playwright/test';
import { inProject } from '../../../scripts/lib/project';

/** Widths at which the guide's pictures are taken: a desk and a telephone. */
export const WIDTHS = [1440, 390] as const;

/** Takes a picture of docs/huong-dan.md. */
export const takePicture = async (page: Page, name: string, width: number): Promise<void> => {
  await page.screenshot({
    path: inProject('docs', 'images', `${name}-${width}.png`),
    animations: 'disabled',
    caret: 'hide',
  });
};
