import { expect, type Page } from '@playwright/test';
import { collectTexts, type SeenText } from './collect';
import { isStrapiText } from './strapiTexts';
import { foreignWords } from './words';

/** The English in texts of a screen, one line for each different text. */
export const findEnglish = (texts: readonly SeenText[], terms: readonly string[] = []): string[] => {
  const found = texts
    .map(({ text, where }) => ({
      text,
      where,
      words: foreignWords(text).filter((word) => !terms.includes(word)),
    }))
    .filter(({ text, words }) => words.length > 0 || isStrapiText(text))
    .map(({ text, where, words }) => `"${text.slice(0, 120)}" [${words.join(' ')}] (${where})`);
  return [...new Set(found)];
};

/**
 * @param screen what is looked at, for the message
 * @param terms technical terms that users of this screen know by these names
 */
export const expectVietnamese = async (
  page: Page,
  screen: string,
  terms: readonly string[] = [],
): Promise<void> => {
  const texts = await collectTexts(page);
  expect.soft(findEnglish(texts, terms), `English on: ${screen}`).toEqual([]);
};
