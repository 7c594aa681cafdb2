import { type EditorState, type Extension, type Range, StateField } from '@codemirror/state';
import { Decoration, type DecorationSet, EditorView } from '@codemirror/view';
import type { ChipLooks } from '../model/chipBook';
import { type Chip, findChips } from '../model/pieces';
import { parseLine } from '../model/sectionText';
import { ChipWidget, DashWidget } from './chips';

interface Drawn {
  /** All decorations: the look of lines, and the replacements of markers and expressions. */
  readonly all: DecorationSet;
  /** The ranges that the caret skips and Backspace deletes at once. */
  readonly whole: DecorationSet;
}

const LINE_LOOKS = {
  heading: Decoration.line({ class: 'cchc-heading' }),
  subheading: Decoration.line({ class: 'cchc-subheading' }),
  item: Decoration.line({ class: 'cchc-item' }),
  paragraph: Decoration.line({ class: 'cchc-paragraph' }),
  table: Decoration.line({ class: 'cchc-table' }),
} as const;

const HIDDEN = Decoration.replace({});
const DASH = Decoration.replace({ widget: new DashWidget() });

/** The table of a line, or its marker. */
const wholeIn = (from: number, text: string, book: ChipLooks): Range<Decoration>[] => {
  const { block, marker } = parseLine(text);
  if (block === 'table')
    return [Decoration.replace({ widget: new ChipWidget(book.table(text)) }).range(from, from + text.length)];
  return marker === 0 ? [] : [(block === 'item' ? DASH : HIDDEN).range(from, from + marker)];
};

const drawChip = ({ from, to, look }: Chip): Range<Decoration> =>
  Decoration.replace({ widget: new ChipWidget(look) }).range(from, to);

const drawText = ({ doc }: EditorState, book: ChipLooks): Drawn => {
  const lines: Range<Decoration>[] = [];
  // An expression in the name of a table is part of the table.
  const chips = findChips(doc.toString(), book).filter(
    ({ from }) => parseLine(doc.lineAt(from).text).block !== 'table',
  );
  const whole = chips.map(drawChip);
  // A comment of several lines is one chip: the lines in it have no look of their own.
  const isInChip = (at: number): boolean => chips.some(({ from, to }) => from < at && at < to);
  for (let number = 1; number <= doc.lines; number += 1) {
    const { from, text } = doc.line(number);
    if (isInChip(from)) continue;
    lines.push(LINE_LOOKS[parseLine(text).block].range(from));
    whole.push(...wholeIn(from, text, book));
  }
  return { all: Decoration.set([...lines, ...whole], true), whole: Decoration.set(whole, true) };
};

/** Shows a section's text as it reads. The text is short, so each change rebuilds all decorations. */
export const decorations = (book: ChipLooks): Extension => {
  const field = StateField.define<Drawn>({
    create: (state) => drawText(state, book),
    update: (value, { docChanged, state }) => (docChanged ? drawText(state, book) : value),
    provide: (self) => [
      EditorView.decorations.from(self, ({ all }) => all),
      EditorView.atomicRanges.of((view) => view.state.field(self, false)?.whole ?? Decoration.none),
    ],
  });
  return field;
};
