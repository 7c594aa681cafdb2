import { folded } from './fold';
import { romanValue } from './headings';

/** "Phụ lục I", "Phụ lục số I, II và III", "các Phụ lục từ I đến IV", "Phụ lục kèm theo", in folded letters. */
const MENTION = /\bphu luc\b((?:\s*(?:so|tu|den|va|phu luc|,|-|–)?\s*\b[ivx]{1,6}\b)*)/g;
const ALL = /\bcac phu luc\b(?!\s*(?:so|tu)?\s*\b[ivx]{1,6}\b)/;

/** Which appendices a text speaks of. */
export interface Mentions {
  /** Some, without a number: enough for a single one. */
  readonly any: boolean;
  /** "các phụ lục kèm theo" */
  readonly all: boolean;
  readonly numbers: ReadonlySet<number>;
}

export function mentionsIn(texts: readonly string[]): Mentions {
  const text = texts.map(folded).join('\n');
  const found = [...text.matchAll(MENTION)];
  return {
    any: found.length > 0,
    all: ALL.test(text),
    numbers: new Set(found.flatMap(([, list = '']) => numbersIn(list))),
  };
}

/** The numbers of a list, and those between the ends of a span. */
function numbersIn(list: string): readonly number[] {
  const numbers = (list.match(/\b[ivx]{1,6}\b/g) ?? []).map((numeral) => romanValue(numeral.toUpperCase()));
  if (!/den|-|–/.test(list)) return numbers;
  const [from, to] = [Math.min(...numbers), Math.max(...numbers)];
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}
