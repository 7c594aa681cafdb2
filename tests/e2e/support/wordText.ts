import { readFile } from 'node:fs/promises';
import type { Download } from '@playwright/test';
import { openWord, paragraphs, readText } from '../../../src/packages/nd30-document/tests/support/wordFile';

/** The text of a downloaded Word file, a paragraph a line, those of tables too. */
export const wordText = async (download: Download): Promise<string> => {
  const bytes = await readFile(await download.path());
  return paragraphs(openWord(bytes).body).map(readText).join('\n');
};
