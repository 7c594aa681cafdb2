import type { FindingPlace } from '../../../contract';
import type { CheckedSection } from '../input';
import { typedText, type TypedText } from './typedText';

export type LineKind = 'heading' | 'item' | 'table' | 'paragraph' | 'blank';

/** One line of a section, which is one block of the draft. */
export interface Line {
  readonly section: CheckedSection;
  /** Counted in the section's text from 0. */
  readonly index: number;
  readonly raw: string;
  readonly kind: LineKind;
  /** Empty for a table, because its name is not wording. */
  readonly typed: TypedText;
}

const readLineKind = (line: string): LineKind => {
  if (line === '') return 'blank';
  if (/^#{2,4}[ \t]/.test(line)) return 'heading';
  if (/^-[ \t]/.test(line)) return 'item';
  return /^\[table:[^\]]*\]$/.test(line) ? 'table' : 'paragraph';
};

export const readLines = (sections: readonly CheckedSection[]): readonly Line[] =>
  sections.flatMap((section) =>
    section.text.split('\n').map((raw, index) => {
      const kind = readLineKind(raw.trim());
      return { section, index, raw, kind, typed: typedText(kind === 'table' ? '' : raw) };
    }),
  );

/** Maps a part of a line, given by offsets in its typed text, to a place in the section. */
export function placeIn(
  line: Line,
  { from, to }: { readonly from: number; readonly to: number },
): FindingPlace {
  const [start, end] = [line.typed.at(from), line.typed.at(to)];
  const { key } = line.section;
  return {
    kind: 'section',
    key,
    line: line.index,
    from: start,
    to: end,
    excerpt: line.raw.slice(start, end),
  };
}
