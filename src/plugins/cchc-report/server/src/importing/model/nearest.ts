import { oneLine, stripDiacritics } from '../../domain/vi';
import { keyText } from './keyText';
import words from './nearest.vi.json';

/** An entry that an unknown name may mean, with all its names. */
export interface NamedOption {
  readonly value: string;
  readonly names: readonly string[];
}

const SHORT = new Map(
  Object.entries(words.short).flatMap(([short, long]): [string, string][] => [
    [keyText(short), long],
    [stripDiacritics(short), long],
  ]),
);
const NOT_IN_WORD = /[^\p{L}\p{N}&]+/u;

const splitWords = (text: string): readonly string[] =>
  keyText(oneLine(text))
    .split(NOT_IN_WORD)
    .filter((word) => word !== '');

/** The words of a name, each once, abbreviations written out. */
const wordsOf = (text: string): readonly string[] => [
  ...new Set(splitWords(text).flatMap((word) => splitWords(SHORT.get(word) ?? word))),
];

/** Shorter words differ by one letter from many others. */
const SHORTEST_TYPED = 5;

/** True if two words differ by one letter: added, removed or changed. */
const isOneLetterOff = (a: string, b: string): boolean => {
  if (Math.min(a.length, b.length) < SHORTEST_TYPED || Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  const [restA, restB] = [a.slice(start), b.slice(start)];
  if (a.length === b.length) return restA.slice(1) === restB.slice(1);
  return a.length > b.length ? restA.slice(1) === restB : restA === restB.slice(1);
};

const SAME = 1;
const WITHOUT_DIACRITICS = 0.9;
const MISTYPED = 0.8;
/** "bảo" beside "báo": both have diacritics, and not the same. */
const OTHER_DIACRITICS = 0.4;

const likenessOf = (word: string, other: string): number => {
  if (word === other) return SAME;
  const [plain, otherPlain] = [stripDiacritics(word), stripDiacritics(other)];
  if (plain === otherPlain)
    return word === plain || other === otherPlain ? WITHOUT_DIACRITICS : OTHER_DIACRITICS;
  return isOneLetterOff(plain, otherPlain) ? MISTYPED : 0;
};

interface Scored {
  readonly value: string;
  /** The share of the unknown name that the entry's name holds, rare words first. */
  readonly held: number;
  /** The share of the entry's name that the unknown name holds. */
  readonly covered: number;
}

/** A word that no entry has is often a place: "Zalo xã Đông Kinh". */
const UNHEARD = 0.5;
const LEAST_HELD = 0.5;
/** How much nearer than the next entry. */
const MARGIN = 0.15;

const isNearer = (a: Scored, b: Scored): boolean =>
  a.held - b.held >= MARGIN || (a.held >= b.held && a.covered - b.covered >= MARGIN);

/**
 * Finds the entry that a name most likely means: the one that holds most of its words, of which words that few entries have
 * weigh most ("Zalo" in "Trang Zalo của xã"). Null if none holds half of it, or if another is as near.
 */
export const createNearest = (options: readonly NamedOption[]): ((text: string) => string | null) => {
  const named = options.flatMap(({ value, names }) =>
    names.map((name) => ({ value, own: wordsOf(name) })).filter(({ own }) => own.length > 0),
  );
  const holders = new Map<string, Set<string>>();
  for (const { value, own } of named)
    for (const word of own) holders.set(word, (holders.get(word) ?? new Set()).add(value));
  const weigh = (word: string): number => Math.log(1 + options.length / (holders.get(word)?.size ?? 1));

  return (text) => {
    // Each word is compared with each different word of the entries once, however many entries there are.
    const asked = wordsOf(text).map((word) => {
      const like = new Map<string, number>();
      for (const other of holders.keys()) {
        const likeness = likenessOf(word, other);
        if (likeness > 0) like.set(other, likeness);
      }
      const nearest = [...like].sort((a, b) => b[1] - a[1])[0]?.[0];
      return { weight: nearest === undefined ? weigh(word) * UNHEARD : weigh(nearest), like };
    });
    const total = asked.reduce((sum, { weight }) => sum + weight, 0);
    if (total === 0) return null;
    const score = ({ value, own }: (typeof named)[number]): Scored => {
      const likeness = (like: ReadonlyMap<string, number>) =>
        Math.max(0, ...own.map((word) => like.get(word) ?? 0));
      const held = asked.reduce((sum, { weight, like }) => sum + weight * likeness(like), 0) / total;
      const whole = own.reduce((sum, word) => sum + weigh(word), 0);
      const met = own.filter((word) => asked.some(({ like }) => (like.get(word) ?? 0) >= MISTYPED));
      return { value, held, covered: met.reduce((sum, word) => sum + weigh(word), 0) / whole };
    };
    const scored = named
      .map(score)
      .filter(({ held }) => held >= LEAST_HELD)
      .sort((a, b) => b.held - a.held || b.covered - a.covered);
    const [best] = scored;
    if (best === undefined) return null;
    const rivals = scored.filter(({ value }) => value !== best.value);
    return rivals.every((rival) => isNearer(best, rival)) ? best.value : null;
  };
};
