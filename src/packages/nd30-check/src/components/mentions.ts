import { foldText } from './fold';
import { romanValue } from './headings';

/** "Phụ lục I", "Phụ lục số I, II và III", "các Phụ lục từ I đến IV", "Phụ lục kèm theo", in folded letters. */
const MENTION = /\bphu luc\b((?: ?(?:(?:so|tu|den|va|phu luc|,|-|–) ?)?\b[ivx]{1,6}\b)*)/g;
const ALL = /\bcac phu luc\b(?! ?(?:(?:so|tu) ?)?\b[ivx]{1,6}\b)/;

/** The appendices that a text mentions. */
export interface Mentions {
  /** True for any mention, even without a number; enough for a single appendix. */
  readonly any: boolean;
  /** "các phụ lục kèm theo" */
  readonly all: boolean;
  readonly numbers: ReadonlySet<number>;
}

export function mentionsIn(texts: readonly string[]): Mentions {
  // Single spaces keep the patterns from backtracking over runs of spaces.
  const text = texts.map(foldText).join(' ').replace(/\s+/g, ' ');
  const found = [...text.matchAll(MENTION)];
  return {
    any: found.length > 0,
    all: ALL.test(text),
    numbers: new Set(found.flatMap(([, list = '']) => readNumbers(list))),
  };
}

/** Reads the numbers of a list or range. */
function readNumbers(list: string): readonly number[] {
  const numerals = new Set(list.match(/\b[ivx]{1,6}\b/g) ?? []);
  const numbers = [...numerals].map((numeral) => romanValue(numeral.toUpperCase()));
  if (!/den|-|–/.test(list)) return numbers;
  // At most six letters per numeral, each numeral once: the range is short and stays below 60.
  const [from, to] = [Math.min(...numbers), Math.max(...numbers)];
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}
