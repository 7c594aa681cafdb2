/** A text as it is searched: small letters without the marks of Vietnamese. */
export const withoutMarks = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLocaleLowerCase('vi')
    .replaceAll('đ', 'd');

/** Whether a text has all the words that were typed, with marks or without, in any order. */
export const mentions = (text: string, typed: string): boolean => {
  const searched = withoutMarks(text);
  return withoutMarks(typed)
    .split(/\s+/)
    .every((word) => searched.includes(word));
};
