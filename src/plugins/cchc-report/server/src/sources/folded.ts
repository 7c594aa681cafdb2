/**
 * A text as it is compared: without case, diacritics, doubled spaces and what has no width, however its letters are composed.
 * "Đ" is a letter of its own, which no decomposition turns into "D".
 */
export const folded = (text: string): string =>
  `btrim(regexp_replace(lower(translate(regexp_replace(normalize(${text}, NFD), '[\\u0300-\\u036f\\u00ad\\u200b-\\u200d\\u2060\\ufeff]', '', 'g'),
    'đĐ', 'dd')), '\\s+', ' ', 'g'))`;
