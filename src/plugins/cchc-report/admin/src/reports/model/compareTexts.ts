import type { ChipLooks } from '../workspace/model/chipBook';
import { lineWords, readLines } from '../workspace/model/pieces';
import { type Changed, diffLists } from './textDiff';

/** A line of two texts that are compared: kept, added, removed, or changed in some of its words. */
export interface ComparedLine {
  readonly change: 'same' | 'added' | 'removed' | 'changed';
  readonly words: readonly Changed<string>[];
}

/** Two lines are one that was changed if they share one word of so many. */
const WORDS_PER_COMMON = 3;

type Words = readonly string[];

const isSameLine = (a: Words, b: Words): boolean => a.join(' ') === b.join(' ');
const isSameWord = (a: string, b: string): boolean => a === b;

const readWords = (text: string, looks: ChipLooks): readonly Words[] =>
  readLines(text, looks)
    .map(lineWords)
    .filter(({ length }) => length > 0);

const wholeLine = (change: 'same' | 'added' | 'removed', words: Words): ComparedLine => ({
  change,
  words: words.map((item) => ({ change, item })),
});

/** Lines that were replaced: those alike are one changed line, in order. */
const replacedLines = (removed: readonly Words[], added: readonly Words[]): readonly ComparedLine[] => {
  const lines: ComparedLine[] = [];
  const rest = [...added];
  for (const old of removed) {
    const index = rest.findIndex((next) => {
      const common = diffLists(old, next, isSameWord).filter(({ change }) => change === 'same').length;
      return common * WORDS_PER_COMMON >= Math.max(old.length, next.length);
    });
    const next = rest[index];
    if (next === undefined) lines.push(wholeLine('removed', old));
    else {
      lines.push(
        ...rest
          .splice(0, index + 1)
          .slice(0, -1)
          .map((one) => wholeLine('added', one)),
      );
      lines.push({ change: 'changed', words: diffLists(old, next, isSameWord) });
    }
  }
  return [...lines, ...rest.map((one) => wholeLine('added', one))];
};

/** Compares two texts as they read, line by line, chips by their names. Empty lines are left out. */
export const compareTexts = (before: string, after: string, looks: ChipLooks): readonly ComparedLine[] => {
  const lines: ComparedLine[] = [];
  let [removed, added]: [Words[], Words[]] = [[], []];
  const flush = () => {
    lines.push(...replacedLines(removed, added));
    [removed, added] = [[], []];
  };
  for (const { change, item } of diffLists(readWords(before, looks), readWords(after, looks), isSameLine)) {
    if (change === 'removed') removed.push(item);
    else if (change === 'added') added.push(item);
    else {
      flush();
      lines.push(wholeLine('same', item));
    }
  }
  flush();
  return lines;
};

/** Neighbouring words of one change, joined. */
export const joinWords = (words: readonly Changed<string>[]): readonly Changed<string>[] => {
  const runs: { change: Changed<string>['change']; item: string }[] = [];
  for (const { change, item } of words) {
    const last = runs.at(-1);
    if (last?.change === change) last.item += ` ${item}`;
    else runs.push({ change, item });
  }
  return runs;
};

/** A stretch of lines to show: one that differs, or lines that are the same, of which the number is told. */
export type ComparedStretch = ComparedLine | { readonly change: 'unchanged'; readonly count: number };

/** The lines that differ, and how many between them are the same. */
export const foldSame = (lines: readonly ComparedLine[]): readonly ComparedStretch[] => {
  const stretches: ComparedStretch[] = [];
  let count = 0;
  const flush = () => {
    if (count > 0) stretches.push({ change: 'unchanged', count });
    count = 0;
  };
  for (const line of lines) {
    if (line.change === 'same') count += 1;
    else {
      flush();
      stretches.push(line);
    }
  }
  flush();
  return stretches;
};
