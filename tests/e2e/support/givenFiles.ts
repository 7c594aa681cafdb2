import { readFileSync } from 'node:fs';
import type { JSHandle, Page } from '@playwright/test';
import { inProject } from '../../../scripts/lib/project';

const PICTURE = readFileSync(inProject('favicon.png'));

/** A small picture under a name, as a file chooser takes it. */
export const picture = (name: string) => ({ name, mimeType: 'image/png', buffer: PICTURE });

/** Small pictures under these names, as they are dragged or pasted. */
const transferOf = (page: Page, names: readonly string[]): Promise<JSHandle<DataTransfer>> =>
  page.evaluateHandle(
    ({ list, base64 }) => {
      const data = new DataTransfer();
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      for (const name of list) data.items.add(new File([bytes], name, { type: 'image/png' }));
      return data;
    },
    { list: names, base64: PICTURE.toString('base64') },
  );

/** Drops files onto an element of the page. */
export const dropFiles = async (page: Page, onto: string, names: readonly string[]): Promise<void> => {
  const dataTransfer = await transferOf(page, names);
  for (const step of ['dragenter', 'dragover', 'drop'])
    await page.dispatchEvent(onto, step, { dataTransfer });
};

/** Pastes files where the keyboard is. */
export const pasteFiles = async (page: Page, names: readonly string[]): Promise<void> => {
  const data = await transferOf(page, names);
  await page.evaluate(
    (clipboardData) =>
      (document.activeElement ?? document.body).dispatchEvent(
        new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
      ),
    data,
  );
};
