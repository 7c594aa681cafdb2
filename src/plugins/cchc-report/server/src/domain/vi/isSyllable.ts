import sounds from './sounds.vi.json';

/** Grave, acute, tilde, hook above, dot below: a syllable has at most one. */
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;
const STOPPED = /(?:[cpt]|ch)$/;
/** Of a syllable that ends in a stop. */
const SHORT_TONES = /[\u0301\u0323]/;

/** Vowels that end a syllable, and those that a consonant follows. */
const { initials, open, closed, finals } = sounds;
const SHAPE = new RegExp(`^(?:${initials})?(?:(?:${open})|(?:${closed})(?:${finals}))$`, 'u');

/**
 * True for a word that can be one of Vietnamese by its letters: an initial, a vowel, a final and one tone. What was read in
 * a wrong encoding hardly ever is. Capitals are as small letters.
 */
export const isSyllable = (word: string): boolean => {
  const apart = word.toLowerCase().normalize('NFD');
  const tones = apart.match(TONES) ?? [];
  const base = apart.replace(TONES, '').normalize('NFC');
  if (tones.length > 1 || !SHAPE.test(base)) return false;
  return !STOPPED.test(base) || SHORT_TONES.test(apart);
};
