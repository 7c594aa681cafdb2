import { translateApiName } from './apiNames';
import words from './fixedLabels.vi.json';

const LONG = new RegExp(words.longDates.like, 'u');

/**
 * Shortens a long date to "25/11/2026" or "25/11/2026 05:20": the media library hard-codes the long format. Undefined
 * for other texts.
 */
export function shortenDate(text: string): string | undefined {
  const { time, day, month, year } = LONG.exec(text)?.groups ?? {};
  if (day === undefined || month === undefined || year === undefined) return undefined;
  const date = `${day.padStart(2, '0')}/${month.padStart(2, '0')}/${year}`;
  return time === undefined ? date : `${date} ${time}`;
}

type Words = Readonly<Record<string, string>>;

/** Position of a text: texts that may be content elsewhere are translated only in their own place. */
export interface Place {
  /** Path of the page. */
  readonly path: string;
  /** True if the text is inside an element matching the selector. */
  isWithin(selector: string): boolean;
  /** True if the page currently has such an element. */
  pageHas(selector: string): boolean;
}

interface Pattern {
  readonly like: string;
  readonly say: string;
}

const LABELS: Words = words.labels;
const TEXTS: Words = { ...words.texts, ...words.browsers };
/** Words that may also be content, with the places where they are Strapi's. */
const GROUPS = words.groups.map(({ texts, ...place }) => ({ ...place, texts: texts as Words }));

const compile = (patterns: readonly Pattern[]) =>
  patterns.map(({ like, say }) => ({ like: new RegExp(like, 'u'), say }));

const PATTERNS = compile(words.patterns);
const LABEL_PATTERNS = compile(words.labelPatterns);

const lookUp = (texts: Words, text: string): string | undefined =>
  Object.hasOwn(texts, text) ? texts[text] : undefined;

/** `{1}` is the pattern's first group; a date in it is shortened. */
function translateByPattern(patterns: ReturnType<typeof compile>, text: string): string | undefined {
  for (const { like, say } of patterns) {
    const parts = like.exec(text);
    if (parts === null) continue;
    return say.replace(/\{(\d)\}/g, (_, index: string) => {
      const part = parts[Number(index)] ?? '';
      return shortenDate(part) ?? part;
    });
  }
  return undefined;
}

const translateInPlace = (text: string, place: Place): string | undefined =>
  GROUPS.filter(({ texts }) => Object.hasOwn(texts, text)).find(
    ({ path, within, when }) => place.path.includes(path) && place.isWithin(within) && place.pageHas(when),
  )?.texts[text];

const shortenDateInPlace = (text: string, place: Place): string | undefined => {
  const { path, within } = words.longDates;
  return place.path.includes(path) && place.isWithin(within) ? shortenDate(text) : undefined;
};

/** The Vietnamese for a hard-coded English text; undefined for others. */
export function translateText(text: string, place: Place): string | undefined {
  const plain = text.replace(/\s+/g, ' ').trim();
  return (
    lookUp(TEXTS, plain) ??
    translateInPlace(plain, place) ??
    translateByPattern(PATTERNS, plain) ??
    translateApiName(plain, place.path) ??
    shortenDateInPlace(plain, place)
  );
}

/** The Vietnamese for a hard-coded English attribute (name, role or hint); undefined for others. */
export function translateLabel(label: string): string | undefined {
  return lookUp(LABELS, label) ?? translateByPattern(LABEL_PATTERNS, label);
}
