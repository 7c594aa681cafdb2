import words from './fixedLabels.vi.json';
import { shortDate } from './longDates';

type Words = Readonly<Record<string, string>>;

/** Where a text stands: what may be content elsewhere is renamed in its own place only. */
export interface Place {
  /** The path of the page. */
  readonly path: string;
  /** Whether the text stands within an element that the selector finds. */
  isWithin(selector: string): boolean;
  /** Whether the page has such an element now. */
  pageHas(selector: string): boolean;
}

interface Pattern {
  readonly like: string;
  readonly say: string;
}

const LABELS: Words = words.labels;
const TEXTS: Words = { ...words.texts, ...words.browsers };
/** Words that could be content too, each with the part of the screens where they are Strapi's. */
const GROUPS = words.groups.map(({ texts, ...place }) => ({ ...place, texts: texts as Words }));

const compiled = (patterns: readonly Pattern[]) =>
  patterns.map(({ like, say }) => ({ like: new RegExp(like, 'u'), say }));

const PATTERNS = compiled(words.patterns);
const LABEL_PATTERNS = compiled(words.labelPatterns);

const known = (texts: Words, text: string): string | undefined =>
  Object.hasOwn(texts, text) ? texts[text] : undefined;

/** `{1}` is what the first bracket of the pattern caught; a date in it is written short. */
function byPattern(patterns: ReturnType<typeof compiled>, text: string): string | undefined {
  for (const { like, say } of patterns) {
    const parts = like.exec(text);
    if (parts === null) continue;
    return say.replace(/\{(\d)\}/g, (_, index: string) => {
      const part = parts[Number(index)] ?? '';
      return shortDate(part) ?? part;
    });
  }
  return undefined;
}

const inPlace = (text: string, place: Place): string | undefined =>
  GROUPS.filter(({ texts }) => Object.hasOwn(texts, text)).find(
    ({ path, within, when }) => place.path.includes(path) && place.isWithin(within) && place.pageHas(when),
  )?.texts[text];

const dateInPlace = (text: string, place: Place): string | undefined => {
  const { path, within } = words.longDates;
  return place.path.includes(path) && place.isWithin(within) ? shortDate(text) : undefined;
};

/** The Vietnamese for a text that the code of the admin fixes in English; undefined for every other. */
export function fixedText(text: string, place: Place): string | undefined {
  const plain = text.replace(/\s+/g, ' ').trim();
  return (
    known(TEXTS, plain) ?? inPlace(plain, place) ?? byPattern(PATTERNS, plain) ?? dateInPlace(plain, place)
  );
}

/** The Vietnamese for a name, a role, a hint in an attribute that is fixed in English. */
export function fixedLabel(label: string): string | undefined {
  return known(LABELS, label) ?? byPattern(LABEL_PATTERNS, label);
}
