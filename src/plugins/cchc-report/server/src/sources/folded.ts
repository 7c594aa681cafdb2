/**
 * Normalises text for comparison: ignores case, diacritics, double spaces, characters without width and the way
 * letters are composed. "Đ" is a separate letter that no decomposition turns into "D".
 */
export const foldText = (text: string): string =>
  `btrim(regexp_replace(lower(translate(regexp_replace(normalize(${text}, NFD), '[\\u0300-\\u036f\\u00ad\\u200b-\\u200d\\u2060\\ufeff]', '', 'g'),
    'đĐ', 'dd')), '\\s+', ' ', 'g'))`;
