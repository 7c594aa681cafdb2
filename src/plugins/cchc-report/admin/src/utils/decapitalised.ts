/** The words as they stand inside a sentence: with a small first letter. */
export const decapitalised = (words: string): string =>
  words.charAt(0).toLocaleLowerCase('vi') + words.slice(1);
