/** Foreign words that Vietnamese uses unchanged, each with the place where staff read it. */
const LOAN_WORDS = new Set([
  // Names of things that have no other name in offices.
  'email', // address of an account
  'video', // a kind of article
  'internet',
  'logo',
  'pdf',
  'web', // "trang web"
  // Formats of the report, by their names and by their extensions.
  'docx',
  'xlsx',
  'csv',
  'html',
  'odt',
  'opendocument',
  'png', // of a picture
  'mb', // of the size of a file
  'word', // the program that opens it
  'english', // the other language, by its own name
  'esc', // keys of the keyboard
  'alt',
  'enter',
  'ctrl',
  // Proper names of channels in the demo records.
  'facebook',
  'zalo',
  'led', // "màn hình LED"
]);

/** Abbreviations of state documents and of the days of the week that no Vietnamese syllable spells. */
const ABBREVIATIONS = new Set([
  'UBND',
  'CCHC',
  'TTHC',
  'KH',
  'NQ',
  'CP',
  'BNV',
  'TTg',
  'CT',
  'BC',
  'CV',
  'Th',
  'CN',
]);

/**
 * A Vietnamese syllable without any mark: onset, vowels, and of the finals only m, n, ng, nh, since a syllable that ends
 * in c, ch, p or t always bears a tone mark.
 */
const UNMARKED_SYLLABLE =
  /^(?:ngh|ng|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdghklmnprstvx])?(?:(?:oa|oe|uy|[aeiouy])(?:ng|nh|m|n)?|ai|ao|au|ay|eo|ia|iu|oai|oay|oi|ua|ui|uya|uyu|ay)$/i;

/** A syllable as an address writes it, without its marks: with the finals c, ch, p and t too. */
const SLUG_SYLLABLE =
  '(?:ngh|ng|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdghklmnprstvx])?[aeiouy]{1,3}(?:ng|nh|ch|[cmnpt])?';

/** A whole text that is an address's part of few syllables, as lists show it: "ho-tich". */
const SLUG = new RegExp(`^${SLUG_SYLLABLE}(?:-${SLUG_SYLLABLE})+$`);

/** The symbol of a document of a commune: "TB-UBND", "UBND-VP". */
const SYMBOL = /\b(?:[A-ZĐ]{2,}-UBND|UBND-[A-ZĐ]{2,})\b/g;

/** Text that is no word: addresses, the last part of an address ("ra-mat-trang-zalo"), Roman numerals ("quý III"). */
const NO_WORDS = /\S+@\S+|https?:\/\/\S*|\b[a-z\d]+(?:-[a-z\d]+){2,}\b|^Ví dụ: [a-z\d-]+$|\b[IVX]+\b/g;

/**
 * The words of a text that no Vietnamese syllable spells and that are no known loan words: what is left is English, a
 * key, or a mistake. Words with a Vietnamese letter pass; so do the few English words that look like Vietnamese ones
 * ("no", "to"): whole texts of Strapi's are compared for those (`strapiTexts.ts`).
 */
export const foreignWords = (text: string): string[] =>
  text
    .normalize('NFC')
    .replace(SLUG, ' ')
    .replace(SYMBOL, ' ')
    .replace(NO_WORDS, ' ')
    .split(/[^\p{L}\p{M}\d_]+/u)
    .filter((word) => /^[A-Za-z_]{2,}$/.test(word))
    .filter(
      (word) =>
        !UNMARKED_SYLLABLE.test(word) && !LOAN_WORDS.has(word.toLowerCase()) && !ABBREVIATIONS.has(word),
    );
